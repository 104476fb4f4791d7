import type { DeclaredFlag, DeclaredOption } from './declared';
import { all, fieldsOf, flag, items, type Node } from '../reading/node';
import { permissionsIn } from './permissions-places';

/** Every relaxation of the rules under which a browser runs the app's pages. */
export const optionsIn = (root: Node): DeclaredOption[] => [
  ...permissionsIn(root)
    .flatMap((permissions) => all(permissions, 'content'))
    .flatMap((content) =>
      fieldsOf(content).flatMap(({ key, node }) => optionsAt(key.trim().toLowerCase(), node)),
    ),
  ...all(root, 'permissions', 'sandbox').flatMap((node) => optionsAt('sandbox', node)),
];

const optionsAt = (kind: string, list: Node): DeclaredOption[] =>
  items(list).flatMap(({ value, line }) =>
    typeof value === 'string' ? [{ kind, option: value.trim(), line }] : [],
  );

/** Whether customers may add addresses of their own; true unless switched off. */
export function configurableEgressIn(root: Node): DeclaredFlag | null {
  const [first] = permissionsIn(root).flatMap((node) => all(node, 'external', 'configurable'));
  return first === undefined ? null : { isOn: flag(first, 'enabled') !== false, line: first.line };
}

/**
 * Whether the app's maker releases code ahead of approved permissions; an unknown value counts as
 * that: https://developer.atlassian.com/platform/forge/rolling-releases/ (2026-08-21)
 */
export function appManagedIn(root: Node): DeclaredFlag | null {
  const [first] = items(root, 'permissions', 'enforcement');
  return first === undefined ? null : { isOn: true, line: first.line };
}

/** Whether the app is sold by licence. */
export const licensingIn = (root: Node, ...path: readonly string[]): DeclaredFlag | null =>
  flagAt(root, ...path);

function flagAt(root: Node, ...path: readonly string[]): DeclaredFlag | null {
  const [first] = all(root, ...path);
  const isOn = flag(root, ...path);
  return first === undefined || isOn === null ? null : { isOn, line: first.line };
}
