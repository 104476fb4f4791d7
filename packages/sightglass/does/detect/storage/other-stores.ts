import { argument, known } from '../../follow/value';
import { packageOf, pathOf } from '../../follow/sym';
import type { StorageAction, StorageUse, StoreName } from '../../reading';
import { endName, isFrom } from '../chains';
import { callsIn, placeOf, sideAndFrom, type Detecting } from '../detecting';
import { textOf, written } from '../words';
import { peopleIn } from './people';
import type { SeenCall } from '../../follow/observation';

/** Uses of Forge SQL and of its object store. */
export const otherStoreUses = (detecting: Detecting): readonly StorageUse[] =>
  callsIn(detecting).flatMap((seen) => [...sqlUse(seen), ...objectUse(seen)]);

const STATEMENTS = new Set(['prepare', 'executeRaw', 'executeDDL', 'enqueue', 'query']);

/** The first words of a statement tell what it does, the table is its key. */
function sqlUse(seen: SeenCall): readonly StorageUse[] {
  if (!isFrom(seen.callee, '@forge/sql') || !STATEMENTS.has(endName(seen.callee) ?? '')) return [];
  const isNamed = endName(seen.callee) === 'enqueue';
  return argument(seen.args, isNamed ? 1 : 0).flatMap(({ atom }) => {
    const statement = written(textOf(atom) ?? []).trim();
    const words = statement
      .split(' ')
      .flatMap((word) => word.split('\n'))
      .filter((word) => word !== '');
    const action = SQL.get((words[0] ?? '').toUpperCase());
    if (action === undefined) return [];
    return [use(seen, 'sql', tableIn(words), action, known(atom) !== undefined)];
  });
}

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

/** The word after the one that announces a table. */
function tableIn(words: readonly string[]): string {
  const upper = words.map((word) => word.toUpperCase());
  for (const before of ['EXISTS', 'INTO', 'FROM', 'UPDATE', 'TABLE']) {
    const at = upper.indexOf(before);
    const name = at < 0 ? undefined : words[at + 1];
    if (name !== undefined)
      return Array.from(name)
        .filter((letter) => !'`"();,'.includes(letter))
        .join('');
  }
  return '{table}';
}

const OBJECT_ACTIONS: ReadonlyMap<string, StorageAction> = new Map([
  ['get', 'read'],
  ['download', 'read'],
  ['createDownloadUrl', 'read'],
  ['getMetadata', 'read'],
  ['put', 'write'],
  ['upload', 'write'],
  ['createUploadUrl', 'write'],
  ['delete', 'delete'],
]);

function objectUse(seen: SeenCall): readonly StorageUse[] {
  const isStore =
    isFrom(seen.callee, '@forge/object-store') || pathOf(seen.callee).includes('objectStore.');
  const action = OBJECT_ACTIONS.get(endName(seen.callee) ?? '');
  if (!isStore || action === undefined || packageOf(seen.callee)?.startsWith('@forge/') !== true)
    return [];
  return argument(seen.args, 0).map(({ atom }) =>
    use(
      seen,
      'object-store',
      written(textOf(atom) ?? ['{key}']),
      action,
      known(atom) !== undefined,
    ),
  );
}

const use = (
  seen: SeenCall,
  store: StoreName,
  key: string,
  action: StorageAction,
  isKnown: boolean,
): StorageUse => ({
  kind: 'storage',
  ...placeOf(seen.node),
  ...sideAndFrom(seen),
  store,
  package: packageOf(seen.callee) ?? '',
  entity: null,
  key,
  action,
  people: action === 'write' ? peopleIn(argument(seen.args, 1)) : [],
  hasTimeLimit: false,
  isAtUninstall: seen.entry.modules.includes('preUninstall'),
  certainty: key.startsWith('{') ? 'undecidable' : 'certain',
  doubt: key.startsWith('{') && !isKnown ? 'data-key' : null,
});
