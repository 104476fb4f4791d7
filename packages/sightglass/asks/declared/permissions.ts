import type { DeclaredEgress, DeclaredFlag, DeclaredOption } from './declared';
import {
  all,
  fieldsOf,
  flag,
  has,
  isFields,
  items,
  sameName,
  text,
  type Node,
} from '../reading/node';
import { permissionsIn } from './permissions-places';

/** Every address below `permissions.external`, whatever it is for. */
export const egressIn = (root: Node): DeclaredEgress[] =>
  permissionsIn(root)
    .flatMap((permissions) => all(permissions, 'external'))
    .flatMap((external) =>
      fieldsOf(external)
        .filter(({ key }) => !sameName(key, 'configurable'))
        .flatMap(({ key, node }) =>
          sameName(key, 'fetch') && hasUses(node)
            ? fieldsOf(node).flatMap((inner) => entriesOf(`fetch.${nameOf(inner.key)}`, inner.node))
            : entriesOf(nameOf(key), node),
        ),
    );

/** Addresses to fetch from are told apart by who fetches. */
const hasUses = (node: Node): boolean => fieldsOf(node).length > 0 && !has(node, 'address');

const nameOf = (key: string): string => key.trim().toLowerCase();

const entriesOf = (kind: string, list: Node): DeclaredEgress[] =>
  items(list).flatMap((item) => entryOf(kind, item));

/** One entry for each address, should it name several. */
function entryOf(kind: string, item: Node): DeclaredEgress[] {
  const terms = {
    kind,
    remote: text(item, 'remote'),
    category: text(item, 'category'),
    inScopeEud: flag(item, 'inScopeEUD'),
  };
  const addresses = isFields(item.value) ? items(item, 'address') : [item];
  const named = addresses.flatMap(({ value, line }) =>
    typeof value === 'string' ? [{ ...terms, address: value.trim(), line }] : [],
  );
  return named.length > 0 ? named : [{ ...terms, address: null, line: item.line }];
}

/** What loosens the rules under which a browser runs the app's pages. */
export const optionsIn = (root: Node): DeclaredOption[] => [
  ...permissionsIn(root)
    .flatMap((permissions) => all(permissions, 'content'))
    .flatMap((content) =>
      fieldsOf(content).flatMap(({ key, node }) => optionsAt(nameOf(key), node)),
    ),
  ...all(root, 'permissions', 'sandbox').flatMap((node) => optionsAt('sandbox', node)),
];

const optionsAt = (kind: string, list: Node): DeclaredOption[] =>
  items(list).flatMap(({ value, line }) =>
    typeof value === 'string' ? [{ kind, option: value.trim(), line }] : [],
  );

/** Whether customers may add addresses of their own: so unless it is said to be off. */
export function configurableEgressIn(root: Node): DeclaredFlag | null {
  const [first] = permissionsIn(root).flatMap((node) => all(node, 'external', 'configurable'));
  return first === undefined ? null : { isOn: flag(first, 'enabled') !== false, line: first.line };
}

/** https://developer.atlassian.com/platform/forge/rolling-releases/ (2026-08-21). A word that is not known counts as it. */
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
