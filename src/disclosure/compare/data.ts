import type { DisclosedEntry, DisclosedField, Disclosure } from '../disclosure';
import { isChanged, isNew, isRemoved, sameNames, tell, type Change } from './change';

/** What is stored, under which key, and for how long. */
export const compareStored = (before: Disclosure, after: Disclosure): Change[] =>
  tell<DisclosedEntry>(before.stored, after.stored, {
    keyOf: ({ key }) => key,
    added: ({ key, fields }) => [isNew('stored.new', { key }), ...fields.map(newField)],
    removed: ({ key }) => [isRemoved('stored.removed', { key })],
    both: (old, now) => [...compareLimit(old, now), ...compareFields(old.fields, now.fields)],
  });

const newField = ({ id }: DisclosedField): Change => isNew('field.new', { id });

const compareLimit = (old: DisclosedEntry, now: DisclosedEntry): Change[] =>
  old.timeLimitDays === now.timeLimitDays
    ? []
    : [isChanged('limit.changed', { from: old.timeLimitDays, to: now.timeLimitDays })];

const compareFields = (before: readonly DisclosedField[], after: readonly DisclosedField[]) =>
  tell<DisclosedField>(before, after, {
    keyOf: ({ id }) => id,
    added: (field) => [newField(field)],
    removed: ({ id }) => [isRemoved('field.removed', { id })],
    both: (old, { id, shape, maxLength }) =>
      old.shape === shape && old.maxLength === maxLength
        ? []
        : [isChanged('field.changed', { id })],
  });

type Handed = Disclosure['handed'][number];

/** What the app is handed, whether its code looks at it, and whether it may be stored. */
export const compareHanded = (before: Disclosure, after: Disclosure): Change[] =>
  tell<Handed>(before.handed, after.handed, {
    keyOf: ({ id }) => id,
    added: (now) => [isNew('handed.new', { id: now.id }), ...compareUse(neverUsed, now)],
    removed: ({ id }) => [isRemoved('handed.removed', { id })],
    both: (old, now) => [
      ...compareUse(old, now),
      ...(sameNames(old.in, now.in)
        ? []
        : [isChanged('handed.calls', { id: now.id, names: now.in })]),
    ],
  });

type Use = Pick<Handed, 'used' | 'storedAs'>;

const neverUsed: Use = { used: false, storedAs: null };

function compareUse(old: Use, now: Handed): Change[] {
  const { id } = now;
  const used = now.used ? isNew('handed.used', { id }) : isRemoved('handed.unused', { id });
  return [
    ...(old.used === now.used ? [] : [used]),
    ...compareStoredAs(id, old.storedAs, now.storedAs),
  ];
}

function compareStoredAs(id: string, old: string | null, now: string | null): Change[] {
  if (old === now) return [];
  return now === null
    ? [isRemoved('handed.not-stored', { id })]
    : [isNew('handed.stored', { id, field: now })];
}
