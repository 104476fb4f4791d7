import type { SeenCall } from '../../follow/observation';
import { endName, packageOf } from '../../follow/values/sym';
import { originsOf } from '../../follow/values/syms-in';
import { argument, known, type Sym } from '../../follow/values/value';
import type { StorageAction, StorageUse } from '../../reading';
import { givenTo } from '../chains';
import { textOf, written } from '../atom-text';
import { useOf } from './use';

const STATEMENTS = new Set(['prepare', 'executeRaw', 'executeDDL', 'enqueue', 'query']);

/** A use of SQL: the statement's first words tell the action, the table is the key. */
export function sqlUse(seen: SeenCall): readonly StorageUse[] {
  if (!isSql(seen.callee) || !STATEMENTS.has(endName(seen.callee) ?? '')) return [];
  const isNamed = endName(seen.callee) === 'enqueue';
  return argument(seen.args, isNamed ? 1 : 0).flatMap(({ atom }) => {
    const statement = written(textOf(atom) ?? []).trim();
    const words = statement
      .split(' ')
      .flatMap((word) => word.split('\n'))
      .filter((word) => word !== '');
    const action = SQL.get((words[0] ?? '').toUpperCase());
    if (action === undefined) return [];
    return [useOf(seen, 'sql', tableIn(words), action, known(atom) !== undefined)];
  });
}

/** Whether a chain belongs to Forge SQL, or to what a wrapper package passes to the app. */
const isSql = (callee: Sym): boolean =>
  originsOf(callee).some((each) => {
    const name = packageOf(each) ?? '';
    return name === '@forge/sql' || name.startsWith('forge-sql-orm');
  });

const SQL: ReadonlyMap<string, StorageAction> = new Map([
  ['SELECT', 'read'],
  ['INSERT', 'write'],
  ['UPDATE', 'write'],
  ['REPLACE', 'write'],
  ['CREATE', 'write'],
  ['ALTER', 'write'],
  ['DELETE', 'delete'],
  ['TRUNCATE', 'delete'],
  ['DROP', 'delete'],
]);

/** The word after the keyword that precedes a table's name. */
function tableIn(words: readonly string[]): string {
  const upper = words.map((word) => word.toUpperCase());
  for (const before of ['TABLE', 'INTO', 'FROM', 'UPDATE', 'ON']) {
    const at = upper.indexOf(before);
    const name = at < 0 ? undefined : words.slice(at + 1).find((word) => !isBetween(word));
    if (name !== undefined) return bare(name);
  }
  return '{table}';
}

/** The words of `IF NOT EXISTS`, which may precede the name. */
const isBetween = (word: string): boolean => ['IF', 'NOT', 'EXISTS'].includes(word.toUpperCase());

/** A name without quotes and without the columns after it. */
const bare = (name: string): string =>
  Array.from(name.split('(')[0] ?? name)
    .filter((letter) => !'`"();,\''.includes(letter))
    .join('');

const TABLE_ACTIONS: ReadonlyMap<string, StorageAction> = new Map([
  ['from', 'read'],
  ['insert', 'write'],
  ['update', 'write'],
  ['updateById', 'write'],
  ['delete', 'delete'],
  ['deleteById', 'delete'],
]);

const TABLES = ['mysqlTable', 'mysqlTableWithSchema'];

/** `db.insert(notes)`, where `notes` is a table that the app declares to drizzle. */
export function tableUse(seen: SeenCall): readonly StorageUse[] {
  const action = TABLE_ACTIONS.get(endName(seen.callee) ?? '');
  if (action === undefined || !isSql(seen.callee)) return [];
  return [0, 1].flatMap((index) =>
    argument(seen.args, index).flatMap(({ atom }) => {
      const described = atom.kind === 'sym' ? TABLES.map((name) => givenTo(atom, name)) : [];
      const [name] = described.flatMap((given) => given?.list[0] ?? []);
      const table = name === undefined ? undefined : known(name.atom);
      return table === undefined ? [] : [useOf(seen, 'sql', table, action, true)];
    }),
  );
}
