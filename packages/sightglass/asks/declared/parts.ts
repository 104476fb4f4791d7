import type {
  DeclaredEndpoint,
  DeclaredModule,
  DeclaredProvider,
  DeclaredRemote,
  DeclaredUrl,
  DeclaredWebTrigger,
} from './declared';
import {
  all,
  fieldsOf,
  flag,
  has,
  isFields,
  isList,
  items,
  text,
  type Node,
} from '../reading/node';

/**
 * Every entry below a key that lists entries by type, such as `modules`; an empty type counts as an
 * entry too.
 */
export const modulesIn = (root: Node, ...path: readonly string[]): DeclaredModule[] =>
  all(root, ...path).flatMap((modules) =>
    isList(modules.value) && modules.value.some(isEntry)
      ? modules.value.flatMap((item) => (isEntry(item) ? [entryOf(item)] : typedIn(item)))
      : typedIn(modules),
  );

const typedIn = (modules: Node): DeclaredModule[] =>
  fieldsOf(modules).flatMap(({ key, line, node }) =>
    node.value === null
      ? [{ type: key.trim(), key: null, line }]
      : items(node).map((item) => ({
          type: key.trim(),
          key: text(item, 'key'),
          line: item.line,
        })),
  );

/** An entry of a flat list, which may state its type itself. */
const isEntry = (item: Node): boolean => text(item, 'key') !== null;

const entryOf = (item: Node): DeclaredModule => ({
  type: text(item, 'type') ?? text(item, 'location') ?? keyOf(item),
  key: keyOf(item),
  line: item.line,
});

/** Web triggers, by key, with whether each may answer freely. */
export const webTriggersIn = (root: Node): DeclaredWebTrigger[] =>
  items(root, 'modules', 'webtrigger').map((item) => ({
    key: keyOf(item),
    isDynamic: text(item, 'response', 'type')?.toLowerCase() !== 'static',
    line: item.line,
  }));

/** Containers are listed beside `modules`, not in it. */
export const hostedIn = (root: Node): DeclaredModule[] => [
  ...modulesIn(root, 'modules').filter(({ type }) =>
    ['sql', 'objectstore', 'llm'].includes(type.toLowerCase()),
  ),
  ...items(root, 'services').map((item) => ({
    type: 'services',
    key: text(item, 'key'),
    line: item.line,
  })),
];

/** The servers that an app calls by name, written as a list or as a mapping by name. */
export const remotesIn = (root: Node): DeclaredRemote[] =>
  items(root, 'remotes').flatMap((item) =>
    has(item, 'key') || has(item, 'baseUrl') || !isFields(item.value)
      ? [remoteOf(item, keyOf(item))]
      : item.value.fields.map(({ key, node }) => remoteOf(node, key.trim())),
  );

const remoteOf = (item: Node, key: string): DeclaredRemote => ({
  key,
  urls: urlsOf(item),
  operations: items(item, 'operations').flatMap(({ value }) =>
    typeof value === 'string' ? [value.trim().toLowerCase()] : [],
  ),
  storesInScopeEud: flag(item, 'storage', 'inScopeEUD'),
  isConfigurable: has(item, 'configurable'),
  getsUserToken: isOn(item, 'auth', 'appUserToken'),
  getsSystemToken: isOn(item, 'auth', 'appSystemToken'),
  line: item.line,
});

const urlsOf = (remote: Node): DeclaredUrl[] =>
  all(remote, 'baseUrl').flatMap((node) =>
    isFields(node.value)
      ? node.value.fields.flatMap(({ key, node: { value, line } }) =>
          typeof value === 'string' ? [{ region: key.trim(), url: value.trim(), line }] : [],
        )
      : items(node).flatMap(({ value, line }) =>
          typeof value === 'string' ? [{ region: 'default', url: value.trim(), line }] : [],
        ),
  );

/**
 * Endpoints, at which Forge calls a server of the app's maker; listed among the modules or beside
 * them.
 */
export const endpointsIn = (root: Node): DeclaredEndpoint[] =>
  [...items(root, 'modules', 'endpoint'), ...items(root, 'endpoint')].map((item) => ({
    key: keyOf(item),
    remote: text(item, 'remote'),
    service: text(item, 'service'),
    path: text(item, 'route', 'path'),
    getsUserToken: isOn(item, 'auth', 'appUserToken'),
    getsSystemToken: isOn(item, 'auth', 'appSystemToken'),
    line: item.line,
  }));

/** Services at which people log in so that the app may act for them there. */
export const providersIn = (root: Node): DeclaredProvider[] =>
  items(root, 'providers', 'auth').map((item) => ({
    key: keyOf(item),
    clientId: text(item, 'clientId'),
    name: text(item, 'name'),
    scopes: items(item, 'scopes').flatMap(({ value }) =>
      typeof value === 'string' ? [value.trim()] : [],
    ),
    line: item.line,
  }));

/** Anything that is not switched off counts as on. */
const isOn = (item: Node, ...path: readonly string[]): boolean =>
  has(item, ...path) && flag(item, ...path, 'enabled') !== false;

/** An entry that names no key still counts. */
const keyOf = (item: Node): string => text(item, 'key') ?? '';
