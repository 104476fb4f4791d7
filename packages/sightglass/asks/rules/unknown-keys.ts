import { appKeys, descriptorKeys, manifestKeys, permissionKeys } from '../../facts/keys';
import { isFreeForm, isKnownKey } from '../../facts/vocabulary';
import { moduleClass } from '../../facts/modules';
import type { SourceKind } from '../source-kind';
import { finding, type Kind } from '../finding';
import { fieldsOf, isList, items, sameName, type Field, type Node } from '../reading/node';
import { named, type Rule } from './given';
import { misshapenIn } from './shapes';

const UNKNOWN: Kind = ['unknown.keys', 'unknown', 'ordinary', 'declared'];

/** Keys that are not in Atlassian's schema. They are named, because their effect cannot be told. */
export const tellUnknownKeys: Rule = ({ kind, root, isRead }) => {
  // In pieces of a file, a key may stand without the ones that it belongs to.
  const unknown = root === null || !isRead ? [] : unknownKeysIn(kind, root);
  if (unknown.length === 0) return [];
  const keys = named(unknown.map(({ path }) => path));
  return [
    finding(
      UNKNOWN,
      unknown.map(({ line }) => line),
      { keys, count: keys.length },
    ),
  ];
};

interface UnknownKey {
  readonly path: string;
  readonly line: number;
}

/**
 * Keys that are unknown to this kind of file, known only in other places, or given with another
 * type of value.
 */
export const unknownKeysIn = (kind: SourceKind, root: Node): readonly UnknownKey[] =>
  kind === 'forge-manifest'
    ? [...ofManifest(root), ...misshapenIn(root)]
    : unknownIn([root], descriptorKeys, '');

/** Keys that left the schema and are harmless. */
const OLD_APP_KEYS = ['name', 'description'];

/** For permissions, a key's place matters; elsewhere any key of the schema is accepted. */
const ofManifest = (root: Node): UnknownKey[] => [
  ...unknownIn([root], manifestKeys, ''),
  ...unknownIn(items(root, 'app'), [...appKeys, ...OLD_APP_KEYS], 'app.'),
  ...unknownPermissions(root),
  ...unknownIn(items(root, 'overrides'), ['applyTo', 'value'], 'overrides.'),
  ...unknownIn(items(root, 'overrides', 'value'), ['services'], 'overrides.value.'),
  ...fieldsOf(root)
    .filter(({ key }) => !sameName(key, 'permissions') && !sameName(key, 'app'))
    .filter(({ key }) => manifestKeys.some((known) => sameName(key, known)))
    .flatMap(({ key, node }) => strangeIn(key.trim(), node)),
];

/** Their keys are types of modules and are told by type. */
const TYPED = ['modules', 'connectModules'];

function strangeIn(path: string, node: Node): UnknownKey[] {
  if (isFreeForm(lastOf(path)) || path.startsWith('connectModules.')) return [];
  if (isList(node.value)) return node.value.flatMap((item) => strangeIn(path, item));
  return fieldsOf(node).flatMap(({ key, line, node: inner }) => {
    const here = `${path}.${key.trim()}`;
    const isType = TYPED.includes(path);
    // The keys inside an unknown type are not judged: the type itself is reported.
    if (isType && moduleClass(key.trim()) === null) return [];
    return [
      ...(isType || isKnownKey(key) ? [] : [{ path: here, line }]),
      ...strangeIn(here, inner),
    ];
  });
}

const lastOf = (path: string): string => path.split('.').at(-1) ?? '';

/**
 * Permissions are nested, and scopes may be keys of a mapping, which are not keys of the schema.
 */
const unknownPermissions = (root: Node): UnknownKey[] => [
  ...[
    'permissions',
    'permissions.content',
    'permissions.external',
    'permissions.external.fetch',
  ].flatMap((path) => unknownIn(items(root, ...path.split('.')), permissionKeys, `${path}.`)),
  ...items(root, 'permissions', 'external').flatMap(unknownTerms),
  ...items(root, 'permissions', 'scopes')
    .flatMap(fieldsOf)
    .flatMap(({ key, node }) =>
      unknownIn([node], ['allowImpersonation'], `permissions.scopes.${key.trim()}.`),
    ),
  ...items(root, 'permissions', 'scopes')
    .filter(({ value }) => typeof value !== 'string')
    .flatMap(fieldsOf)
    .filter(({ key }) => !/[:_]|^[A-Z]+$/.test(key.trim()))
    .map(({ key, line }) => ({ path: `permissions.scopes.${key.trim()}`, line })),
];

/** Keys that describe an address. */
const TERMS = ['address', 'category', 'inScopeEUD', 'remote'];

const unknownTerms = (external: Node): UnknownKey[] =>
  fieldsOf(external)
    .filter(({ key }) => !sameName(key, 'configurable'))
    .flatMap(({ key, node }) =>
      (sameName(key, 'fetch') ? fieldsOf(node).map(({ node: inner }) => inner) : [node]).flatMap(
        (list) => unknownIn(isList(list.value) ? list.value : [], TERMS, `${key.trim()}.`),
      ),
    );

const unknownIn = (
  nodes: readonly Node[],
  known: readonly string[],
  prefix: string,
): UnknownKey[] =>
  nodes
    .flatMap(fieldsOf)
    .filter(({ key }) => !isKnown(key, known, prefix))
    .map(({ key, line }: Field) => ({ path: `${prefix}${key.trim()}`, line }));

function isKnown(key: string, known: readonly string[], prefix: string): boolean {
  const own = key.trim();
  return known.some((name) => sameName(own, name) || sameName(`${prefix}${own}`, name));
}
