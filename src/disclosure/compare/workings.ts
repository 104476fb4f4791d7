import type { DisclosedModule, Disclosure } from '../disclosure';
import { isChanged, isNew, isRemoved, sameNames, tell, type Change } from './change';

/** Which lines the app may log. */
export const compareLogEvents = (before: Disclosure, after: Disclosure): Change[] =>
  tell<Disclosure['logEvents'][number]>(before.logEvents, after.logEvents, {
    keyOf: ({ name }) => name,
    added: ({ name }) => [isNew('log.new', { name })],
    removed: ({ name }) => [isRemoved('log.removed', { name })],
    both: (old, { name, counts }) =>
      sameNames(old.counts, counts) ? [] : [isChanged('log.changed', { name, names: counts })],
  });

/** What runs by the clock. */
export const compareSchedules = (before: Disclosure, after: Disclosure): Change[] =>
  tell<Disclosure['schedules'][number]>(before.schedules, after.schedules, {
    keyOf: ({ id }) => id,
    added: ({ id, interval }) => [isNew('schedule.new', { id, interval: every(interval) })],
    removed: ({ id }) => [isRemoved('schedule.removed', { id })],
    both: (old, { id, interval }) =>
      sameNames([old.interval], [interval])
        ? []
        : [isChanged('schedule.changed', { id, interval: every(interval) })],
  });

const every = (interval: string): readonly string[] => [`interval.${interval}`];

/** Where the app shows up. */
export const compareModules = (before: Disclosure, after: Disclosure): Change[] =>
  tell<DisclosedModule>(before.modules, after.modules, {
    keyOf: ({ type, key }) => `${type} ${key}`,
    added: ({ type, key }) => [isNew('module.new', { type, key })],
    removed: ({ type, key }) => [isRemoved('module.removed', { type, key })],
  });

/** What Forge calls the app for, and which code it then runs. */
export const compareLifecycle = (before: Disclosure, after: Disclosure): Change[] =>
  tell<Disclosure['lifecycle'][number]>(before.lifecycle, after.lifecycle, {
    keyOf: ({ event }) => event,
    added: ({ event }) => [isNew('event.new', { event })],
    removed: ({ event }) => [isRemoved('event.removed', { event })],
    both: (old, { event, handler }) =>
      old.handler === handler ? [] : [isChanged('event.changed', { event })],
  });

const parts = { about: 'parts' } as const;

/** What the app is built from. */
export const compareDependencies = (before: Disclosure, after: Disclosure): Change[] =>
  tell<Part>(partsOf(before), partsOf(after), {
    keyOf: ({ name }) => name,
    added: ({ name, licence }) => [isNew('dependency.new', { name, licence }, parts)],
    removed: ({ name }) => [isRemoved('dependency.removed', { name }, parts)],
    both: comparePart,
  });

/** A package, in whichever versions it ships. */
interface Part {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly bundles: readonly string[];
}

function partsOf({ dependencies }: Disclosure): Part[] {
  const names = new Set(dependencies.map(({ name }) => name));
  return [...names].map((name) => {
    const versions = dependencies.filter((dependency) => dependency.name === name);
    return {
      name,
      version: joined(versions.map(({ version }) => version)),
      licence: joined(versions.map(({ licence }) => licence)),
      bundles: [...new Set(versions.flatMap(({ bundles }) => bundles))],
    };
  });
}

const joined = (texts: readonly string[]): string => [...new Set(texts)].sort().join(', ');

function comparePart(old: Part, { name, version, licence, bundles }: Part): Change[] {
  const [from, to] = [old.version, version];
  return [
    ...(from === to ? [] : [isChanged('dependency.version', { name, from, to }, parts)]),
    ...(old.licence === licence ? [] : [isChanged('dependency.licence', { name, licence }, parts)]),
    ...(sameNames(old.bundles, bundles)
      ? []
      : [isChanged('dependency.bundles', { name, names: bundles }, parts)]),
  ];
}
