import type { DeclaredConnect, DeclaredModule, DeclaredUrl } from './declared';
import { all, fieldsOf, has, text, type Node } from '../reading/node';
import { modulesIn } from './parts';

/** What is left of Connect in a manifest, or all that a descriptor says; `null` where there is none. */
export function connectIn(
  root: Node,
  kind: 'forge-manifest' | 'connect-descriptor',
): DeclaredConnect | null {
  if (kind === 'connect-descriptor')
    return {
      key: text(root, 'key'),
      baseUrl: baseUrlIn(root),
      remote: null,
      authentication: text(root, 'authentication', 'type'),
      lifecycle: lifecycleIn(root),
      modules: modulesIn(root, 'modules'),
    };
  if (!has(root, 'connectModules') && !has(root, 'app', 'connect')) return null;
  return {
    key: text(root, 'app', 'connect', 'key'),
    baseUrl: null,
    remote: text(root, 'app', 'connect', 'remote'),
    authentication: text(root, 'app', 'connect', 'authentication'),
    lifecycle: [],
    modules: modulesIn(root, 'connectModules'),
  };
}

function baseUrlIn(root: Node): DeclaredUrl | null {
  for (const { value, line } of all(root, 'baseUrl'))
    if (typeof value === 'string') return { region: 'default', url: value.trim(), line };
  return null;
}

const lifecycleIn = (root: Node): DeclaredModule[] =>
  all(root, 'lifecycle').flatMap((lifecycle) =>
    fieldsOf(lifecycle).map(({ key, line }) => ({ type: key.trim(), key: null, line })),
  );
