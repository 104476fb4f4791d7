import type { OperationCount, Reach } from './figures';
import { connectScopeOf, impliedBy } from './connect-scopes';
import tables from './operations.json';
import { byName } from '../json/own';

/** The products whose operations are counted; what scopes of other products open is unknown. */
export const COUNTED = ['jira', 'confluence', 'bitbucket', 'jira-service-management'] as const;
export type Counted = (typeof COUNTED)[number];

/** Operations that require the same scopes. */
interface Group {
  readonly product: Counted;
  /** `INACCESSIBLE` where Connect apps cannot call them. */
  readonly connect: string;
  /** The OAuth scopes that open them: all of either list. An empty list opens nothing. */
  readonly classic: readonly string[];
  readonly granular: readonly string[];
  readonly operations: number;
  readonly deleting: number;
  readonly deleteRequests: number;
  /** How many list people, their groups and permissions, or their activity. */
  readonly people: number;
}

/** By Connect scope, then by classic, then by granular scopes. */
type Table = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>>
>;

const groupsIn = (product: Counted, table: Table): readonly Group[] =>
  Object.entries(table).flatMap(([connect, byClassic]) =>
    Object.entries(byClassic).flatMap(([classic, byGranular]) =>
      Object.entries(byGranular).map(([granular, counts]) => {
        const [operations = 0, deleting = 0, deleteRequests = 0, people = 0] = counts;
        const lists = { classic: namesIn(classic), granular: namesIn(granular) };
        return { product, connect, ...lists, operations, deleting, deleteRequests, people };
      }),
    ),
  );

const GROUPS: readonly Group[] = COUNTED.flatMap((product) =>
  groupsIn(product, byName(tables, product)),
);

/** How many operations a product publishes. */
export const publishedOperations = (product: Counted = 'jira'): number =>
  sum(
    GROUPS.filter((group) => group.product === product),
    'operations',
  );

/** Every scope that any operation requires, in lower case. */
const NAMED = new Set(GROUPS.flatMap(({ classic, granular }) => [...classic, ...granular]));

/** Whether a published operation requires the scope, so that it is known what it opens. */
export const isCounted = (scope: string): boolean => {
  const connect = connectScopeOf(scope);
  return connect === null
    ? NAMED.has(scope.toLowerCase())
    : GROUPS.some((group) => group.connect === connect.scope);
};

/** The product in which a scope's operations are counted; `null` where they are not. */
export const productCounted = (scope: string): Counted | null =>
  PRODUCTS.get(scope.toLowerCase()) ?? null;

/** For a scope of several products, the first of them. */
const PRODUCTS: ReadonlyMap<string, Counted> = new Map(
  GROUPS.toReversed().flatMap(({ product, classic, granular }) =>
    [...classic, ...granular].map((name) => [name, product] as const),
  ),
);

/** Scopes in a form for lookups. */
export interface Asking {
  /** In lower case. */
  readonly names: ReadonlySet<string>;
  /** The product that Connect's own scope names refer to. */
  readonly meant: 'jira' | 'confluence';
  /** By product, the Connect scopes held there, implied ones included. */
  readonly connect: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Prepares scopes for lookups. `connect` is a Connect app's product, where `NONE` is always held;
 * `null` for any other app.
 */
export function asking(scopes: readonly string[], connect: 'jira' | 'confluence' | null): Asking {
  const meant = connect ?? 'jira';
  const opened = new Map<string, Set<string>>();
  if (connect !== null) opened.set(connect, new Set(['NONE']));
  for (const scope of scopes) {
    const known = connectScopeOf(scope);
    if (known === null || (known.product === null && connect === null)) continue;
    const product = known.product ?? meant;
    const before = opened.get(product) ?? ['NONE'];
    opened.set(product, new Set([...before, known.scope, ...impliedBy(scope)]));
  }
  return { names: new Set(scopes.map((scope) => scope.toLowerCase())), meant, connect: opened };
}

/**
 * What a set of scopes opens in a product: an operation is open with all its classic or all its
 * granular scopes.
 */
export function reachIn(product: Counted, asked: Asking): Reach {
  const opened = GROUPS.filter((group) => group.product === product && isOpen(group, asked));
  const unscoped = opened.filter(
    (group) => group.connect === 'NONE' && !isOpenByName(group, asked.names),
  );
  return {
    product,
    published: publishedOperations(product),
    operations: sum(opened, 'operations'),
    unscoped: sum(unscoped, 'operations'),
    unscopedDeleting: sum(unscoped, 'deleting'),
    deleting: sum(opened, 'deleting'),
    deleteRequests: sum(opened, 'deleteRequests'),
    people: sum(opened, 'people'),
  };
}

/**
 * Of the operations that all scopes open, those that require this scope; `null` where no published
 * operation names it.
 */
export function openedBy(scope: string, asked: Asking): OperationCount | null {
  if (!isCounted(scope)) return null;
  const opened = GROUPS.filter((group) => isOpen(group, asked) && isFor(group, scope, asked));
  return {
    operations: sum(opened, 'operations'),
    deleting: sum(opened, 'deleting'),
    people: sum(opened, 'people'),
  };
}

const isOpen = (group: Group, { names, connect }: Asking): boolean =>
  isOpenByName(group, names) || connect.get(group.product)?.has(group.connect) === true;

const isOpenByName = ({ classic, granular }: Group, names: ReadonlySet<string>): boolean =>
  isFilled(classic, names) || isFilled(granular, names);

const isFilled = (list: readonly string[], names: ReadonlySet<string>): boolean =>
  list.length > 0 && list.every((name) => names.has(name));

function isFor(group: Group, scope: string, { names, meant }: Asking): boolean {
  const connect = connectScopeOf(scope);
  if (connect !== null)
    return group.product === (connect.product ?? meant) && group.connect === connect.scope;
  const name = scope.toLowerCase();
  // The scope belongs to another product and is counted there.
  if (group.product !== productCounted(name)) return false;
  return [group.classic, group.granular].some(
    (list) => list.includes(name) && isFilled(list, names),
  );
}

type Sum = 'operations' | 'deleting' | 'deleteRequests' | 'people';

function sum(groups: readonly Group[], what: Sum): number {
  switch (what) {
    case 'operations':
      return groups.reduce((total, { operations }) => total + operations, 0);
    case 'deleting':
      return groups.reduce((total, { deleting }) => total + deleting, 0);
    case 'deleteRequests':
      return groups.reduce((total, { deleteRequests }) => total + deleteRequests, 0);
    case 'people':
      return groups.reduce((total, { people }) => total + people, 0);
  }
}

function namesIn(list: string): readonly string[] {
  return list === '' ? [] : list.split(' ');
}
