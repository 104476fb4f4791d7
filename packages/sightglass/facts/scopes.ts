import { connectScopeOf, connectScopes, connectTwins } from './connect-scopes';
import table from './scopes.json';
import { byName, own } from '../json/own';

/**
 * Kinds of things by what they reveal: what people write, who they are, how a site is set up,
 * little, or what apps store.
 */
export const OBJECT_KINDS = ['content', 'people', 'settings', 'reference', 'own'] as const;
export type ObjectKind = (typeof OBJECT_KINDS)[number];

/** What a scope permits, as keys of texts: `name.verb.<verb>` and so on. */
export interface ScopeFacts {
  readonly name: string;
  readonly verb: string;
  readonly object: string;
  /** Prefixed with `graph.` where the app reads the product's data through the Teamwork Graph. */
  readonly product: string;
  readonly kind: ObjectKind;
}

/** Granular scopes by product and verbs; classic scopes by product. */
const GRANULAR: Readonly<
  Record<ObjectKind, Readonly<Record<string, Readonly<Record<string, string>>>>>
> = table.granular;
const CLASSIC: Readonly<Record<ObjectKind, Readonly<Record<string, string>>>> = table.classic;

/** Scopes whose verb differs from the first part of their name. */
const VERBS: Readonly<Record<string, string>> = {
  view: 'read',
  readonly: 'read',
  'read:app-system-token': 'access',
  'read:app-user-token': 'access',
};

/** The verb of each Connect scope. */
const CONNECT_VERBS: Readonly<Record<string, string>> = {
  NONE: 'write',
  READ: 'read',
  WRITE: 'write',
  DELETE: 'delete',
  AGENT: 'write',
  ACT_AS_USER: 'act-as',
  ACCESS_EMAIL_ADDRESSES: 'read',
};

const FACTS: ReadonlyMap<string, ScopeFacts> = new Map(
  [...OBJECT_KINDS.flatMap(granularOf), ...OBJECT_KINDS.flatMap(classicOf), ...connectFacts()].map(
    (facts) => [facts.name.toLowerCase(), facts],
  ),
);

/** Every scope that Atlassian's tools know, without Connect's own names. */
export const scopeNames: readonly string[] = [...FACTS.values()]
  .map(({ name }) => name)
  .filter((name) => !connectScopes.includes(name));

/**
 * What a scope permits, Connect's own names included; `null` for an unknown one. Letter case is
 * ignored.
 */
export const scopeFacts = (name: string): ScopeFacts | null =>
  FACTS.get(name.toLowerCase()) ?? null;

function granularOf(kind: ObjectKind): ScopeFacts[] {
  return Object.entries(byName(GRANULAR, kind)).flatMap(([product, byVerbs]) =>
    Object.entries(byVerbs).flatMap(([verbs, objects]) =>
      verbs
        .split(' ')
        .flatMap((verb) =>
          objects.split(' ').map((object) => granular(verb, object, product, kind)),
        ),
    ),
  );
}

function granular(written: string, thing: string, product: string, kind: ObjectKind): ScopeFacts {
  const name = product.startsWith('graph.')
    ? `${written}:graph:${thing}:${product.slice('graph.'.length)}`
    : `${written}:${thing}:${product}`;
  return {
    name,
    verb: own(VERBS, written) ?? written,
    object: thing.replace(':', '.'),
    product,
    kind,
  };
}

function classicOf(kind: ObjectKind): ScopeFacts[] {
  return Object.entries(byName(CLASSIC, kind)).flatMap(([product, names]) =>
    names.split(' ').map((name) => {
      const [written = '', object = ''] = name.split(':');
      return { name, verb: own(VERBS, name) ?? written, object, product, kind };
    }),
  );
}

function connectFacts(): ScopeFacts[] {
  return [...connectScopes, ...connectTwins].flatMap((name) => {
    const known = connectScopeOf(name);
    if (known === null) return [];
    const { scope, product } = known;
    const verb = own(CONNECT_VERBS, scope) ?? 'admin';
    return [
      { name, verb, object: `connect.${scope}`, product: product ?? 'site', kind: kindOf(scope) },
    ];
  });
}

function kindOf(connectScope: string): ObjectKind {
  if (connectScope === 'NONE') return 'own';
  if (connectScope.endsWith('ADMIN')) return 'settings';
  return connectScope === 'ACCESS_EMAIL_ADDRESSES' || connectScope === 'ACT_AS_USER'
    ? 'people'
    : 'content';
}
