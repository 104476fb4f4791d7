import type { SourceKind } from '../inspection';
import { fieldsOf, isFields, sameName, type Node } from './node';

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
  'capabilities',
];

/** Keys that both have. */
const OF_BOTH = ['modules', 'scopes', 'key', 'name', 'links', 'translations'];

/** Tells a manifest from a descriptor by the keys at its top; where they do not tell, by its modules. */
export function recognise(root: Node): Recognition {
  if (!isFields(root.value)) return { kind: 'unrecognised', by: [] };
  const manifest = keysAmong(root, OF_MANIFEST);
  const descriptor = keysAmong(root, OF_DESCRIPTOR);
  const either = keysAmong(root, OF_BOTH);
  if (manifest.length > descriptor.length) return { kind: 'forge-manifest', by: manifest };
  if (descriptor.length > 0) return { kind: 'connect-descriptor', by: descriptor };
  if (!either.some((key) => sameName(key, 'modules'))) return { kind: 'unrecognised', by: [] };
  const isDescriptor = either.some((key) => sameName(key, 'key') || sameName(key, 'scopes'));
  return { kind: isDescriptor ? 'connect-descriptor' : 'forge-manifest', by: either };
}

const keysAmong = (root: Node, names: readonly string[]): string[] =>
  names.filter((name) => fieldsOf(root).some(({ key }) => sameName(key, name)));
