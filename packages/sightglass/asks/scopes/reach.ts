import { connectScopeOf } from '../../facts/connect-scopes';
import { reachOfConnectScopes, reachOfScopes } from '../../facts/operations';
import type { InspectedScope } from '../inspection';
import type { Reach } from '../../facts/figures';

/**
 * What all scopes together open of Jira; `null` without any, and for a Connect app of Confluence's.
 * Connect's names alone make it a Connect app.
 */
export function reachOf(scopes: readonly InspectedScope[]): Reach | null {
  if (scopes.length === 0 || scopes.every(({ words }) => words?.product === 'confluence'))
    return null;
  const names = scopes.flatMap(({ name, impliedBy }) => (impliedBy === null ? [name] : []));
  const isConnect = names.some((name) => !name.includes(':') && connectScopeOf(name) !== null);
  return isConnect ? reachOfConnectScopes(names) : reachOfScopes(names);
}
