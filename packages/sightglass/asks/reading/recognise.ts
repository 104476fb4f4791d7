import type { SourceKind } from '../source-kind';
import { provesDescriptor, provesManifest } from './proves-kind';
import { fieldsOf, sameName, type Node } from './node';

/** What kind of file a tree is, and the keys that show it. */
export interface Recognition {
  readonly kind: Exclude<SourceKind, 'scope-list'>;
  readonly by: readonly string[];
}

/** Top-level keys that only one of the two kinds has. */
const OF_MANIFEST = ['app', 'permissions', 'resources', 'remotes', 'connectModules', 'providers'];
const OF_DESCRIPTOR = [
  'baseUrl',
  'authentication',
  'lifecycle',
  'apiMigrations',
  'apiVersion',
  'vendor',
  'enableLicensing',
];

/** Top-level keys that both kinds have. */
const OF_BOTH = ['modules', 'scopes', 'key', 'name', 'links', 'translations'];

/**
 * Tells a manifest from a descriptor by its top-level keys. Other systems use the same names, so
 * something below one of them must be Atlassian's too.
 */
export function recognise(root: Node): Recognition {
  const manifest = keysAmong(root, OF_MANIFEST);
  const descriptor = keysAmong(root, OF_DESCRIPTOR);
  const isManifest = provesManifest(root);
  const isDescriptor = provesDescriptor(root);
  if (isManifest && (!isDescriptor || manifest.length > descriptor.length))
    return { kind: 'forge-manifest', by: or(manifest, root) };
  return isDescriptor
    ? { kind: 'connect-descriptor', by: or(descriptor, root) }
    : { kind: 'unrecognised', by: [] };
}

const or = (keys: string[], root: Node): string[] =>
  keys.length > 0 ? keys : keysAmong(root, OF_BOTH);

const keysAmong = (root: Node, names: readonly string[]): string[] =>
  names.filter((name) => fieldsOf(root).some(({ key }) => sameName(key, name)));
