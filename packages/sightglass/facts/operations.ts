import type { OperationCount, Reach } from './figures';
import { connectScopeOf, impliedBy } from './connect-scopes';
import table from './operations.json';
import { byName } from '../json/own';

/**
 * When Atlassian's descriptions of Jira's operations, which the table counts, were published:
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/ and
 * https://developer.atlassian.com/cloud/jira/software/rest/.
 */
export const operationDates = { platform: '2025-12', software: '2022' } as const;

/** Operations that are open to the same apps. */
interface Group {
  /** `INACCESSIBLE` for those closed to Connect apps. */
  readonly connect: string;
  /** OAuth scopes that open them, all together; either list does. An empty list opens nothing. */
  readonly classic: readonly string[];
  readonly granular: readonly string[];
  readonly operations: number;
  readonly deleting: number;
  readonly deleteRequests: number;
}

/** By Connect's scope, then the classic, then the granular ones. */
const TABLE: Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>>
> = table;
const GROUPS: readonly Group[] = Object.entries(TABLE).flatMap(([connect, byClassic]) =>
  Object.entries(byClassic).flatMap(([classic, byGranular]) =>
    Object.entries(byGranular).map(([granular, counts]) => {
      const [operations = 0, deleting = 0, deleteRequests = 0] = counts;
      const lists = { classic: namesIn(classic), granular: namesIn(granular) };
      return { connect, ...lists, operations, deleting, deleteRequests };
    }),
  ),
);

/** How many operations Jira publishes. */
export const publishedOperations = sum(GROUPS, 'operations');

/** Operations that ask for this scope, alone or with others; null for one that no operation names. */
export function operationsOfScope(scope: string): OperationCount | null {
  const connect = connectScopeOf(scope);
  if (connect !== null) return operationsOfConnectScope(scope);
  const name = scope.toLowerCase();
  return counted(
    GROUPS.filter(({ classic, granular }) => classic.includes(name) || granular.includes(name)),
  );
}

/** Operations of one scope of Connect, without what it brings along; null for one that no operation names. */
export function operationsOfConnectScope(scope: string): OperationCount | null {
  const known = connectScopeOf(scope);
  if (known === null || known.product === 'confluence') return null;
  return counted(GROUPS.filter(({ connect }) => connect === known.scope));
}

/** What a set of scopes opens together: all classic ones of an operation, or all of its granular ones. */
export const reachOfScopes = (scopes: readonly string[]): Reach =>
  reachOf(
    scopes,
    scopes.some((scope) => connectScopeOf(scope)?.product === 'jira'),
  );

/**
 * What Connect's scopes open, with what each brings along. `NONE` need not be asked for; operations
 * closed to Connect apps are reached only by OAuth scopes beside them.
 */
export const reachOfConnectScopes = (scopes: readonly string[]): Reach => reachOf(scopes, true);

function reachOf(scopes: readonly string[], isConnect: boolean): Reach {
  const oauth = new Set(scopes.map((scope) => scope.toLowerCase()));
  const connect = new Set(isConnect ? connectNamesIn(scopes) : []);
  const byOAuth = GROUPS.filter(({ classic, granular }) =>
    [classic, granular].some((list) => list.length > 0 && list.every((name) => oauth.has(name))),
  );
  const byConnect = GROUPS.filter(
    (group) => connect.has(group.connect) && !byOAuth.includes(group),
  );
  const reached = [...byOAuth, ...byConnect];
  return {
    published: publishedOperations,
    operations: sum(reached, 'operations'),
    unscoped: sum(
      byConnect.filter((group) => group.connect === 'NONE'),
      'operations',
    ),
    deleting: sum(reached, 'deleting'),
    deleteRequests: sum(reached, 'deleteRequests'),
  };
}

/** Those for Confluence open nothing of Jira. */
function connectNamesIn(scopes: readonly string[]): string[] {
  const names = scopes.filter((scope) => connectScopeOf(scope)?.product !== 'confluence');
  const asked = names.flatMap((name) => connectScopeOf(name)?.scope ?? []);
  return ['NONE', ...asked, ...names.flatMap(impliedBy)];
}

const counted = (groups: readonly Group[]): OperationCount | null =>
  groups.length === 0
    ? null
    : { operations: sum(groups, 'operations'), deleting: sum(groups, 'deleting') };

function sum(groups: readonly Group[], what: 'operations' | 'deleting' | 'deleteRequests'): number {
  return groups.reduce((total, group) => total + byName(group, what), 0);
}

function namesIn(list: string): readonly string[] {
  return list === '' ? [] : list.split(' ');
}
