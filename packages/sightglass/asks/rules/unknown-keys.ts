import { appKeys, descriptorKeys, manifestKeys, permissionKeys } from '../../facts/keys';
import { finding, type Kind } from '../finding';
import { fieldsOf, items, sameName, type Field, type Node } from '../reading/node';
import { named, type Rule } from './given';

const UNKNOWN: Kind = ['unknown.keys', 'unknown', 'ordinary', 'declared'];

/** Keys of the file that Atlassian's schema does not have: named, since what they do cannot be told. */
export const tellUnknownKeys: Rule = ({ kind, root }) => {
  if (root === null) return [];
  const unknown = kind === 'forge-manifest' ? ofManifest(root) : ofDescriptor(root);
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

/** No longer in the schema, and harmless. */
const OLD_APP_KEYS = ['name', 'description'];

const ofDescriptor = (root: Node): UnknownKey[] => unknownIn([root], descriptorKeys, '');

const ofManifest = (root: Node): UnknownKey[] => [
  ...unknownIn([root], manifestKeys, ''),
  ...unknownIn(items(root, 'app'), [...appKeys, ...OLD_APP_KEYS], 'app.'),
  ...unknownPermissions(root),
];

/** Permissions are nested; scopes may be the keys of a mapping, which are no keys of the schema. */
const unknownPermissions = (root: Node): UnknownKey[] =>
  [
    'permissions',
    'permissions.content',
    'permissions.external',
    'permissions.external.fetch',
  ].flatMap((path) => unknownIn(items(root, ...path.split('.')), permissionKeys, `${path}.`));

const unknownIn = (
  nodes: readonly Node[],
  known: readonly string[],
  prefix: string,
): UnknownKey[] =>
  nodes
    .flatMap(fieldsOf)
    .filter(({ key }) => !isKnown(key, known, prefix))
    .map(({ key, line }: Field) => ({ path: `${prefix}${key.trim()}`, line }));

const isKnown = (key: string, known: readonly string[], prefix: string): boolean =>
  known.some((name) => sameName(key, name) || sameName(`${prefix}${key.trim()}`, name));
