/** The items of one key as a linked list, newest first, so that adding copies nothing. */
interface Chain<Item> {
  readonly item: Item;
  readonly before: Chain<Item> | undefined;
}

/** Groups items by a key, keeping the order of both. Runs in linear time. */
export function grouped<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, readonly Item[]> {
  const chains = new Map<Key, Chain<Item>>();
  for (const item of items) {
    const key = keyOf(item);
    chains.set(key, { item, before: chains.get(key) });
  }
  return new Map([...chains].map(([key, chain]) => [key, inOrder(chain)]));
}

function inOrder<Item>(last: Chain<Item>): readonly Item[] {
  const items: Item[] = [];
  for (let at: Chain<Item> | undefined = last; at !== undefined; at = at.before)
    items.push(at.item);
  return items.reverse();
}
