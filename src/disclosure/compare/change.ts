import { pairs } from 'sightglass-for-jira/json/pairs';
import type { Value } from 'sightglass-for-jira/language/value';

/** One difference between two versions, in words by its key. */
export interface Change {
  readonly text: string;
  readonly values: Readonly<Record<string, Value>>;
  readonly kind: 'new' | 'removed' | 'changed';
  /** `parts`: only what the app is built from, not what it may do. */
  readonly about: 'data' | 'parts';
  /**
   * `approval`: Atlassian asks an admin before a site gets it. `silent`: it can arrive without a question.
   * https://developer.atlassian.com/platform/forge/versions/
   */
  readonly arrives: 'approval' | 'silent';
}

type Values = Change['values'];
type Extra = Partial<Pick<Change, 'about' | 'arrives'>>;

const change =
  (kind: Change['kind']) =>
  (text: string, values: Values, extra: Extra = {}): Change => ({
    text: `change.${text}`,
    values,
    kind,
    about: 'data',
    arrives: 'silent',
    ...extra,
  });

export const isNew = change('new');
export const isRemoved = change('removed');
export const isChanged = change('changed');

/** What to say of items that only one version has, and of those that both have. */
export interface Telling<Item> {
  readonly keyOf: (item: Item) => string;
  readonly added: (item: Item) => readonly Change[];
  readonly removed: (item: Item) => readonly Change[];
  readonly both?: (before: Item, after: Item) => readonly Change[];
}

/** Goes through two lists by key: what is new, then what both have, then what is removed. */
export function tell<Item>(
  before: readonly Item[],
  after: readonly Item[],
  { keyOf, added, removed, both = () => [] }: Telling<Item>,
): Change[] {
  const met = pairs(before, after, keyOf);
  return [
    ...met.flatMap((one) => (one.before.length === 0 ? one.after.flatMap(added) : [])),
    ...met.flatMap(({ before: [earlier], after: now }) =>
      earlier === undefined ? [] : now.flatMap((item) => both(earlier, item)),
    ),
    ...met.flatMap((one) => (one.after.length === 0 ? one.before.flatMap(removed) : [])),
  ];
}

/** Whether two lists hold the same names, in whatever order. */
export const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.toSorted().join('\n') === b.toSorted().join('\n');
