import { argument } from '../follow/values/value';
import { endName, pathOf } from '../follow/values/sym';
import type { BrowserStore } from '../reading';
import { isFrom } from './chains';
import {
  callsIn,
  merged,
  placeOf,
  sideAndFrom,
  startOf,
  writesIn,
  type Detecting,
} from './what-detectors-see';
import { textOf, written } from './atom-text';

const STORES = new Set(['localStorage', 'sessionStorage', 'indexedDB', 'caches']);

const ACTIONS: ReadonlyMap<string, BrowserStore['action']> = new Map([
  ['getItem', 'read'],
  ['setItem', 'write'],
  ['removeItem', 'delete'],
  ['clear', 'delete'],
  ['open', 'write'],
  ['deleteDatabase', 'delete'],
  ['match', 'read'],
]);

/** Every use of cookies, local storage and the like. */
export function browserStoresOf(detecting: Detecting): readonly BrowserStore[] {
  const found = [
    ...callUses(detecting),
    ...memberUses(detecting),
    ...cookies(detecting),
    ...libraryUses(detecting),
  ];
  return merged(found, ({ file, line, store, key, action }) =>
    [file, line, store, key, action].join(' '),
  );
}

function callUses(detecting: Detecting): readonly BrowserStore[] {
  return callsIn(detecting).flatMap((seen) => {
    const { callee } = seen;
    const action = ACTIONS.get(pathOf(callee));
    if (callee.root.from !== 'global' || !isStore(callee.root.name) || action === undefined)
      return [];
    const [key] = argument(seen.args, 0).map(({ atom }) => written(textOf(atom) ?? ['*']));
    return [
      {
        kind: 'browser' as const,
        ...placeOf(seen.node),
        ...sideAndFrom(seen),
        store: callee.root.name,
        key: key ?? '*',
        action,
        certainty: 'certain' as const,
        doubt: null,
      },
    ];
  });
}

const isStore = (name: string): name is Exclude<BrowserStore['store'], 'cookie'> =>
  STORES.has(name);

/** Uses through a property: `localStorage.theme = …` */
function memberUses(detecting: Detecting): readonly BrowserStore[] {
  return writesIn(detecting).flatMap((seen) => {
    const { root } = seen.target;
    if (root.from !== 'global' || !isStore(root.name)) return [];
    return [
      {
        kind: 'browser' as const,
        ...startOf(seen.node),
        ...sideAndFrom(seen),
        store: root.name,
        key: pathOf(seen.target),
        action: 'write' as const,
        certainty: 'certain' as const,
        doubt: null,
      },
    ];
  });
}

function cookies({ followed }: Detecting): readonly BrowserStore[] {
  return followed.observations.flatMap((seen) => {
    const target =
      seen.kind === 'write' ? seen.target : seen.kind === 'read' ? seen.sym : undefined;
    if (
      target?.root.from !== 'global' ||
      target.root.name !== 'document' ||
      pathOf(target) !== 'cookie'
    )
      return [];
    return [
      {
        kind: 'browser' as const,
        ...startOf(seen.node),
        ...sideAndFrom(seen),
        store: 'cookie' as const,
        key: '*',
        action: seen.kind === 'write' ? ('write' as const) : ('read' as const),
        certainty: 'certain' as const,
        doubt: null,
      },
    ];
  });
}

const LIBRARIES: ReadonlyMap<string, BrowserStore['store']> = new Map([
  ['js-cookie', 'cookie'],
  ['universal-cookie', 'cookie'],
  ['react-cookie', 'cookie'],
  ['localforage', 'indexedDB'],
  ['idb', 'indexedDB'],
  ['idb-keyval', 'indexedDB'],
  ['dexie', 'indexedDB'],
]);

const LIBRARY_ACTIONS: ReadonlyMap<string, BrowserStore['action']> = new Map([
  ['get', 'read'],
  ['getItem', 'read'],
  ['set', 'write'],
  ['setItem', 'write'],
  ['put', 'write'],
  ['remove', 'delete'],
  ['removeItem', 'delete'],
  ['del', 'delete'],
  ['useLocalStorage', 'write'],
]);

function libraryUses(detecting: Detecting): readonly BrowserStore[] {
  return callsIn(detecting).flatMap((seen) => {
    const { callee } = seen;
    const action = LIBRARY_ACTIONS.get(endName(callee) ?? '');
    const store =
      callee.root.from === 'module'
        ? (LIBRARIES.get(callee.root.name) ??
          (endName(callee) === 'useLocalStorage' && !isFrom(callee, '@forge/react')
            ? 'localStorage'
            : undefined))
        : undefined;
    if (store === undefined || action === undefined) return [];
    const [key] = argument(seen.args, 0).map(({ atom }) => written(textOf(atom) ?? ['*']));
    return [
      {
        kind: 'browser' as const,
        ...placeOf(seen.node),
        ...sideAndFrom(seen),
        store,
        key: key ?? '*',
        action,
        certainty: 'certain' as const,
        doubt: null,
      },
    ];
  });
}
