import { all, fieldsOf, isFields, isList, items, text, type Node } from '../../asks/reading/node';
import { readText } from '../../asks/reading/read-any-text';

/** Something named in the manifest, with its line. */
export interface Named {
  readonly name: string;
  readonly line: number;
}

export interface ManifestFunction {
  readonly key: string;
  /** As `file.export`. */
  readonly handler: string;
  readonly line: number;
}

export interface Resource {
  readonly key: string;
  readonly path: string;
  readonly line: number;
}

/** A module: its type and what it refers to. */
export interface Module {
  readonly type: string;
  readonly key: string;
  readonly line: number;
  readonly functions: readonly string[];
  readonly resources: readonly string[];
  readonly events: readonly Named[];
  readonly isUnlicensed: boolean;
  /** Every text in it, with the name of its field. */
  readonly texts: readonly {
    readonly name: string;
    readonly text: string;
    readonly line: number;
  }[];
}

/** A host that the manifest allows, and for what use. */
export interface Allowed extends Named {
  /** `fetch.backend`, `images` and so on. */
  readonly what: string;
}

/** The parts of a manifest needed to read the source. */
export interface Manifest {
  readonly path: string;
  readonly name: string | undefined;
  readonly functions: readonly ManifestFunction[];
  readonly resources: readonly Resource[];
  readonly modules: readonly Module[];
  readonly scopes: readonly Named[];
  readonly allowed: readonly Allowed[];
  readonly remotes: readonly {
    readonly key: string;
    readonly url: string;
    readonly line: number;
  }[];
  readonly isLicensed: boolean;
  /** The scopes for the tokens that servers of the app's own are given. */
  readonly tokens: readonly Named[];
  /** Where a server of the app's own acts by itself: by such a token, or as a Connect app. */
  readonly elsewhere: readonly Named[];
}

/** Reads a manifest; `undefined` where it is not one. */
export function readManifest(path: string, source: string): Manifest | undefined {
  const { root } = readText(source);
  if (root === null) return undefined;
  return {
    path,
    name: text(root, 'app', 'name') ?? undefined,
    functions: items(root, 'modules', 'function').flatMap(functionOf),
    resources: items(root, 'resources').flatMap(resourceOf),
    modules: all(root, 'modules').flatMap(modulesOf),
    scopes: scopesOf(root),
    allowed: all(root, 'permissions', 'external').flatMap((node) => allowedIn(node)),
    remotes: items(root, 'remotes').flatMap((node) => {
      const url =
        text(node, 'baseUrl') ??
        texts(node).find(({ text: each }) => each.startsWith('http'))?.text;
      return url === undefined ? [] : [{ key: text(node, 'key') ?? '', url, line: node.line }];
    }),
    isLicensed: text(root, 'app', 'licensing', 'enabled') === 'true',
    ...serversOf(root),
  };
}

const TOKENS: ReadonlyMap<string, string> = new Map([
  ['appUserToken', 'read:app-user-token'],
  ['appSystemToken', 'read:app-system-token'],
]);

function serversOf(root: Node): Pick<Manifest, 'tokens' | 'elsewhere'> {
  const servers = [...items(root, 'modules', 'endpoint'), ...items(root, 'remotes')];
  const tokens = servers.flatMap((node) =>
    [...TOKENS]
      .filter(([token]) => text(node, 'auth', token, 'enabled') === 'true')
      .map(([, name]) => ({ name, line: node.line })),
  );
  const connect = all(root, 'connectModules').map(({ line }) => ({ name: 'connectModules', line }));
  return { tokens, elsewhere: [...tokens, ...connect] };
}

function functionOf(node: Node): readonly ManifestFunction[] {
  const key = text(node, 'key');
  const handler = text(node, 'handler');
  return key === null || handler === null ? [] : [{ key, handler, line: node.line }];
}

function resourceOf(node: Node): readonly Resource[] {
  const key = text(node, 'key');
  const path = text(node, 'path');
  return key === null || path === null ? [] : [{ key, path, line: node.line }];
}

function scopesOf(root: Node): readonly Named[] {
  return all(root, 'permissions', 'scopes').flatMap((node) => {
    if (isFields(node.value))
      return node.value.fields.map(({ key, line }) => ({ name: key.trim(), line }));
    const list = isList(node.value) ? node.value : [node];
    return list.flatMap(({ value, line }) =>
      typeof value === 'string' ? [{ name: value.trim(), line }] : [],
    );
  });
}

function modulesOf(node: Node): readonly Module[] {
  return fieldsOf(node).flatMap(({ key: type, node: list }) => {
    const each = isList(list.value) ? list.value : [list];
    return type === 'function'
      ? []
      : each.filter(({ value }) => value !== null).map((one) => moduleOf(type, one));
  });
}

function moduleOf(type: string, node: Node): Module {
  const all_ = texts(node);
  const named = (...names: readonly string[]): readonly string[] =>
    all_.filter(({ name }) => names.includes(name)).map(({ text: value }) => value);
  return {
    type,
    key: text(node, 'key') ?? '',
    line: node.line,
    functions: named('function'),
    resources: named('resource'),
    events: items(node, 'events').flatMap(({ value, line }) =>
      typeof value === 'string' ? [{ name: value.trim(), line }] : [],
    ),
    isUnlicensed: all_.some(
      ({ name, text: value }) =>
        name === 'unlicensedAccess' || value === 'unlicensed' || value === 'anonymous',
    ),
    texts: all_,
  };
}

/** Every text below a node, with the name of its field. */
function texts(node: Node, name = ''): Module['texts'] {
  const { value, line } = node;
  if (typeof value === 'string') return [{ name, text: value.trim(), line }];
  if (isList(value)) return value.flatMap((each) => texts(each, name));
  return isFields(value)
    ? value.fields.flatMap((field) => texts(field.node, field.key.trim()))
    : [];
}

function allowedIn(node: Node, what = ''): readonly Allowed[] {
  const { value, line } = node;
  if (typeof value === 'string') return [{ what, name: value.trim(), line }];
  if (isList(value)) return value.flatMap((each) => allowedIn(each, what));
  if (!isFields(value)) return [];
  return value.fields.flatMap(({ key, node: inner }) => {
    if (key === 'address' || key === 'remote') return allowedIn(inner, what);
    if (['category', 'inScopeEUD', 'categories'].includes(key)) return [];
    return allowedIn(inner, what === '' ? key : `${what}.${key}`);
  });
}
