import type { SeenCall } from '../../follow/observation';
import { endName, member, packageOf } from '../../follow/values/sym';
import { anyOf } from '../../follow/values/things';
import {
  argument,
  given,
  known,
  one,
  UNDEFINED,
  type Args,
  type Atom,
  type Value,
} from '../../follow/values/value';
import type { StorageAction, StorageUse, StoreName } from '../../reading';
import { givenTo, isFrom, namesOf } from '../chains';
import {
  callsIn,
  isAtUninstall,
  placeOf,
  sideAndFrom,
  type Detecting,
} from '../what-detectors-see';
import { keysIn, prefixOf, type Key } from './keys';
import { peopleIn } from './people';

/** What each method does, and to which store. */
const ACTIONS: ReadonlyMap<string, readonly [StorageAction, StoreName]> = new Map([
  ['get', ['read', 'kvs']],
  ['set', ['write', 'kvs']],
  ['delete', ['delete', 'kvs']],
  ['check', ['read', 'kvs']],
  ['getSecret', ['read', 'secret']],
  ['setSecret', ['write', 'secret']],
  ['deleteSecret', ['delete', 'secret']],
  ['batchGet', ['read', 'kvs']],
  ['batchSet', ['write', 'kvs']],
  ['batchDelete', ['delete', 'kvs']],
]);

/**
 * Uses of Forge's key-value, secret and entity stores, through `@forge/kvs` and its predecessors.
 */
export function keyValueUses(detecting: Detecting): readonly StorageUse[] {
  return callsIn(detecting).flatMap((seen) => {
    if (!isStore(seen)) return [];
    const name = endName(seen.callee) ?? '';
    if (name === 'getMany' || name === 'getOne') return [queried(seen)];
    const action = ACTIONS.get(name);
    if (action === undefined) return [];
    const [does, store] = action;
    const items = name.startsWith('batch') ? itemsIn(argument(seen.args, 0)) : [seen.args];
    return items.flatMap((args) =>
      keysIn(argument(args, 0), seen, detecting).map((key) => use(seen, does, store, key, args)),
    );
  });
}

/** Whether a call is made on a store, and not on a value from it. */
function isStore({ callee, isNew }: SeenCall): boolean {
  if (isNew || !isFrom(callee, '@forge/kvs', '@forge/storage', '@forge/api')) return false;
  const names = namesOf(callee);
  if (isFrom(callee, '@forge/api') && names[0] !== 'storage') return false;
  const inner = names.slice(0, -1).filter((name) => !WAYS.has(name));
  return inner.length === 0;
}

/** Names between the package and a method of its stores. */
const WAYS = new Set([
  'kvs',
  'storage',
  'entity',
  'transact',
  'set',
  'delete',
  'check',
  'query',
  'where',
  'index',
  'limit',
  'cursor',
  'sort',
  'filters',
  'and',
  'or',
  'andFilter',
  'orFilter',
  'startTransaction',
]);

function use(
  seen: SeenCall,
  action: StorageAction,
  store: StoreName,
  key: Key,
  args: Args,
): StorageUse {
  const entity = entityOf(seen);
  const isWrite = action === 'write';
  return {
    kind: 'storage',
    ...placeOf(seen.node),
    ...sideAndFrom(seen),
    store: entity === undefined ? store : 'entity',
    package: packageOf(seen.callee) ?? '',
    entity: entity ?? null,
    key: key.key,
    action,
    people: isWrite ? peopleIn(args.list[1] ?? UNDEFINED) : [],
    hasTimeLimit: isWrite && hasTtl(argument(args, 2)),
    isAtUninstall: isAtUninstall(seen),
    certainty: key.certainty,
    doubt: key.doubt,
  };
}

const hasTtl = (options: Value): boolean =>
  options.some(({ atom }) => atom.kind === 'thing' && atom.contents.current.entries.has('ttl'));

/** The entity of a use: named in the chain or in a transaction's options. */
function entityOf({ callee, args }: SeenCall): string | undefined {
  const inOptions = args.list
    .slice(1)
    .flatMap((each) =>
      each.flatMap(({ atom }) =>
        atom.kind === 'thing' ? (atom.contents.current.entries.get('entityName') ?? []) : [],
      ),
    );
  const [named] = givenTo(callee, 'entity')?.list[0] ?? inOptions;
  return named === undefined ? undefined : (known(named.atom) ?? '{entity}');
}

const queried = (seen: SeenCall): StorageUse =>
  use(
    seen,
    'query',
    'kvs',
    { key: prefixOf(seen.callee), certainty: 'certain', doubt: null },
    seen.args,
  );

/** `batchSet([{ key, value }])`: each item becomes the arguments of a call. */
function itemsIn(list: Value): readonly Args[] {
  return list.flatMap(({ atom }): readonly Args[] => {
    if (atom.kind === 'sym') return [given(one(member(atom, '[]')))];
    return atom.kind === 'thing' ? anyOf(atom).map(({ atom: item }) => itemArgs(item)) : [];
  });
}

function itemArgs(item: Atom): Args {
  if (item.kind !== 'thing') return given(one(item));
  const { entries } = item.contents.current;
  return given(...['key', 'value', 'options'].map((name) => entries.get(name) ?? UNDEFINED));
}
