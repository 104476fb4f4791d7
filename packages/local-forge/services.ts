import { isObject } from './json';
import { NotModelled } from './refusal';

/**
 * Services that a manifest can ask for and that are not modelled: the path in the manifest, and the
 * name.
 */
const IN_MANIFEST = [
  { path: ['modules', 'sql'], name: 'Forge SQL' },
  { path: ['modules', 'objectStore'], name: 'Forge object store' },
  { path: ['modules', 'llm'], name: 'Forge LLMs' },
  { path: ['services'], name: 'Forge containers' },
] as const;

/** The same services, by the target that a request names. */
const IN_REQUESTS: ReadonlyMap<unknown, string> = new Map([
  ['sql', 'Forge SQL'],
  ['os', 'Forge object store'],
  ['objectStore', 'Forge object store'],
  ['llm', 'Forge LLMs'],
  ['frc', 'an invocation of a remote'],
  ['fcc', 'Forge containers'],
]);

/** The path to which `@forge/storage`, and the `storage` of older `@forge/api`, sent everything. */
const RETIRED_STORAGE = '/forge/entities/graphql';

/** Throws for the first service in a manifest that is not modelled, by name. */
export function refuseServices(manifest: unknown): void {
  for (const { path, name } of IN_MANIFEST) {
    const found = path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), manifest);
    if (found !== undefined) throw new NotModelled(`${name} (${path.join('.')} in the manifest)`);
  }
}

/** The service that a request goes to, if it is one of these. */
export const serviceOf = (type: unknown): string | undefined => IN_REQUESTS.get(type);

/**
 * Whether a request goes to the storage that has been retired. The platform answers 410 Gone:
 * https://developer.atlassian.com/platform/forge/storage-reference/kvs-migration-from-legacy/
 */
export const isRetiredStorage = (remote: unknown, path: string): boolean =>
  remote === 'stargate' && path.startsWith(RETIRED_STORAGE);
