/**
 * The only place that reads a member by a computed name. It finds own properties only, never
 * inherited ones, and only of objects that are not functions.
 */
const has = (table: object, key: PropertyKey): boolean =>
  typeof table === 'object' && Object.hasOwn(table, key);

/** The value under a name in an open table; `undefined` where there is none. */
export const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  has(table, name) ? table[name] : undefined;

/** The value under a known name of a table. Throws `TypeError` where there is none. */
export function byName<Table extends object, Name extends keyof Table>(
  table: Table,
  name: Name,
): Table[Name] {
  if (!has(table, name)) throw new TypeError(`There is no ${String(name)} in this table.`);
  return table[name];
}

/** The item at an index; `undefined` where there is none, also for a negative index. */
export const itemAt = <T>(list: readonly T[], index: number): T | undefined =>
  index < 0 ? undefined : list.at(index);
