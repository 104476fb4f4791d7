import { connectModuleClass, moduleClass } from '../../facts/modules';
import { deletes } from '../../facts/effects';
import { has } from '../reading/node';
import type { Given } from '../rules/given';
import { callsAtlassianItself } from '../rules/own-calls';
import { unknownKeysIn } from '../rules/unknown-keys';
import { GROUNDS, type Ground } from './ground';
import { danglingIn, unusedIn } from './references';

/** The grounds that hold for a file. */
export const groundsOf = (given: Given): ReadonlySet<Ground> =>
  new Set(GROUNDS.filter((ground) => holds(ground, given)));

function holds(ground: Ground, given: Given): boolean {
  const { kind, root, scopes, declared } = given;
  switch (ground) {
    case 'lines':
      return given.isRead;
    case 'whole':
      return isWhole(given);
    case 'permissions':
      return kind === 'scope-list' || saysScopes(given);
    case 'scopes':
      return scopes.every(({ words }) => words !== null);
    case 'effects':
      return scopes.every(
        ({ name, operations }) => deletes(name, operations?.deleting ?? 0) !== 'unknown',
      );
    case 'modules':
      return (
        declared.modules.every(({ type }) => moduleClass(type) !== null) &&
        (declared.connect?.modules ?? []).every(({ type }) => connectModuleClass(type) !== null)
      );
    case 'keys':
      return root === null || unknownKeysIn(kind, root).length === 0;
    case 'references':
      return root === null || kind !== 'forge-manifest' || danglingIn(root).length === 0;
    case 'callers':
      return root === null || kind !== 'forge-manifest' || unusedIn(root).length === 0;
    case 'own-calls':
      return !callsAtlassianItself(declared);
  }
}

/** A list of scopes is complete where every one of its lines is a scope. */
export function isWhole({ kind, root }: Given): boolean {
  if (root === null) return kind === 'scope-list';
  return kind === 'connect-descriptor'
    ? has(root, 'key') && has(root, 'baseUrl')
    : has(root, 'app') && has(root, 'modules');
}

/** Forge requires the list even when it is empty; a descriptor has it at the top level. */
const saysScopes = ({ kind, root }: Given): boolean =>
  root !== null &&
  (kind === 'connect-descriptor' ? has(root, 'scopes') : has(root, 'permissions', 'scopes'));
