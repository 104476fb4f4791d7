import { readFileSync } from 'node:fs';

const ROOT = 'node_modules/@forge/manifest/out/';

/** What the installed version of Atlassian's validator knows; a newer version may know more. */
export const knownScopes = [
  'shipyard-scopes',
  'deprecated-shipyard-scopes',
  'shipyard-scopes-with-interactive-consent',
  'teamwork-graph-scopes',
].flatMap((list) => read(`scopes/${list}.json`) as readonly string[]);

interface EventList {
  readonly mapping: readonly { readonly productEvent: string }[];
}
const events = read('mapping/product-event-to-scope-mapping.json') as EventList;
export const knownEvents = events.mapping.map(({ productEvent }) => productEvent);

interface Schema {
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}
interface Root extends Schema {
  readonly definitions: Readonly<Record<string, Schema>>;
}
const schema = read('schema/manifest-schema.json') as Root;
const keysOf = ({ properties }: Schema): string[] => Object.keys(properties ?? {});
const definition = (name: string): Schema => schema.definitions[name] ?? {};

export const knownModules = keysOf(definition('ModuleSchema'));
export const knownManifestKeys = keysOf(schema);
export const knownAppKeys = keysOf(definition('AppSchema'));
export const knownPermissionKeys = pathsIn(definition('AppPermissionsSchema'), 'permissions');
/** The runtimes that the validator accepts. */
export const knownRuntimes =
  definition('AppSchema').properties?.['runtime']?.properties?.['name']?.enum ?? [];

export const knownWords = [...new Set(wordsIn(schema))];

/** The names of all properties in a schema, at any depth. */
function wordsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'properties' in value && typeof value.properties === 'object' ? value.properties : {};
  return [...Object.keys(own ?? {}), ...Object.values(value).flatMap(wordsIn)];
}

function pathsIn(of: Schema, above: string): string[] {
  return Object.entries(of.properties ?? {}).flatMap(([key, inner]) => [
    `${above}.${key}`,
    ...pathsIn(inner, `${above}.${key}`),
  ]);
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(ROOT + path, 'utf8'));
}
