/** A path in decoded JSON or YAML, of keys and indexes from the root. */
export type Place = readonly (string | number)[];

/** The value at a path, through own properties only; `undefined` where there is none. */
export function at(root: unknown, ...place: Place): unknown {
  let value = root;
  for (const key of place) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

/** The items of the list at a path; empty where there is no list. */
export function itemsAt(root: unknown, ...place: Place): readonly unknown[] {
  const value = at(root, ...place);
  return Array.isArray(value) ? value : [];
}

/** The keys of the mapping at a path; empty where there is no mapping. */
export function keysAt(root: unknown, ...place: Place): readonly string[] {
  const value = at(root, ...place);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.keys(value)
    : [];
}

/** The text at a path, or `null`. */
export function textAt(root: unknown, ...place: Place): string | null {
  const value = at(root, ...place);
  return typeof value === 'string' ? value : null;
}

/** The texts in the list at a path. */
export const textsAt = (root: unknown, ...place: Place): readonly string[] =>
  itemsAt(root, ...place).filter((item) => typeof item === 'string');
