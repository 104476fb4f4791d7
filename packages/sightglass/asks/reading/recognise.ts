import type { SourceKind } from '../source-kind';
import { provesDescriptor, provesManifest } from './proves-kind';
import { fieldsOf, sameName, type Node } from './node';

/** What a file is, and by which of its keys. */
export interface Recognition {
  readonly kind: Exclude<SourceKind, 'scope-list'>;
  readonly by: readonly string[];
}

/** Keys at the top that only one of the two kinds has. */
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

/** Keys that both have. */
const OF_BOTH = ['modules', 'scopes', 'key', 'name', 'links', 'translations'];

/**
 * Tells a manifest from a descriptor by the keys at its top. Other systems have keys of the same names,
 * so what stands below one of them must be what Atlassian has there.
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
