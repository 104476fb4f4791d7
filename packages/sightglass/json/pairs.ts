import { grouped } from './grouped';

/**
 * The items of two lists that share a key, in the order of the later list and then of the earlier.
 */
export interface Pair<Item> {
  readonly key: string;
  readonly before: readonly Item[];
  readonly after: readonly Item[];
}

/** Pairs the items of two lists by key. */
export function pairs<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Pair<Item>[] {
  const [old, now] = [grouped(before, keyOf), grouped(after, keyOf)];
  return [...new Set([...now.keys(), ...old.keys()])].map((key) => ({
    key,
    before: old.get(key) ?? [],
    after: now.get(key) ?? [],
  }));
}
