/**
 * The one place that reads a member by a name made at run time. Only what a table itself holds is found,
 * never what it inherits, and nothing is a table but an object that cannot be called.
 */
const has = (table: object, key: PropertyKey): boolean =>
  typeof table === 'object' && Object.hasOwn(table, key);

/** The value that an open table holds under a name; `undefined` where it has none. */
export const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  has(table, name) ? table[name] : undefined;

/** The value that a table holds under one of its known names. Throws `TypeError` where it has none. */
export function byName<Table extends object, Name extends keyof Table>(
  table: Table,
  name: Name,
): Table[Name] {
  if (!has(table, name)) throw new TypeError(`There is no ${String(name)} in this table.`);
  return table[name];
}

/** The item of a list at an index; `undefined` where there is none, also before its start. */
export const itemAt = <T>(list: readonly T[], index: number): T | undefined =>
  index < 0 ? undefined : list.at(index);
