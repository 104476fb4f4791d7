import { isChanged, type Change } from './change';
import { compareHanded, compareStored } from './data';
import { compareEgress, compareOperations, compareScopes, compareServed } from './reach';
import {
  compareDependencies,
  compareLifecycle,
  compareLogEvents,
  compareModules,
  compareSchedules,
} from './workings';
import type { DisclosedSeals, Disclosure } from '../disclosure';

export type { Change } from './change';

/** What changed from one version to the next. */
export interface Comparison {
  /** `null` for the first version. */
  readonly from: string | null;
  readonly to: string;
  /** The text that sums it up: the first version, nothing about your data, or something. */
  readonly summary: 'change.first' | 'change.none' | 'change.some';
  readonly changes: readonly Change[];
}

/** What changed, and when what holds the app to its word was last changed, whatever the version. */
export interface Changes extends Comparison {
  readonly sealed: DisclosedSeals['changed'];
}

/** Says what the later version may do that the earlier could not, and the other way round. */
export function compare(before: Disclosure | null, after: Disclosure): Comparison {
  const to = after.app.version;
  if (before === null) return { from: null, to, summary: 'change.first', changes: [] };
  const changes = ASPECTS.flatMap(([part, aspect]) =>
    orOther(part, before, after, aspect(before, after)),
  );
  const all = changes.length > 0 ? changes : orOther('declarations', before, after, []);
  const touched = all.some(({ about }) => about === 'data');
  return {
    from: before.app.version,
    to,
    summary: touched ? 'change.some' : 'change.none',
    changes: all,
  };
}

type Aspect = (before: Disclosure, after: Disclosure) => readonly Change[];

/** In the order in which they matter to a reader. */
const ASPECTS: readonly (readonly [part: string, aspect: Aspect])[] = [
  ['scopes', compareScopes],
  ['egress', compareEgress],
  ['stored', compareStored],
  ['handed', compareHanded],
  ['operations', compareOperations],
  ['served', compareServed],
  ['logEvents', compareLogEvents],
  ['schedules', compareSchedules],
  ['modules', compareModules],
  ['lifecycle', compareLifecycle],
  ['dependencies', compareDependencies],
];

/** Tells that a part has changed where no sentence says how, so that nothing changes in silence. */
function orOther(
  part: string,
  before: Disclosure,
  after: Disclosure,
  told: readonly Change[],
): readonly Change[] {
  if (told.length > 0 || textOf(before, part) === textOf(after, part)) return told;
  return [isChanged('other', { names: [part] })];
}

const textOf = (disclosure: Disclosure, part: string): string =>
  inOrder(new Map<string, unknown>(Object.entries(disclosure)).get(part));

/** A value as a text, in which the order of lists and members does not count. */
function inOrder(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const parts = Array.isArray(value)
    ? value.map(inOrder)
    : Object.entries(value).map(([name, part]) => `${name}: ${inOrder(part)}`);
  return `(${parts.toSorted().join()})`;
}
