import fc from 'fast-check';
import { stringify } from 'yaml';
import { scopeNames } from '../../facts/scopes';

/** The number of cases for each property. */
export const RUNS_OF_EACH = process.env['SIGHTGLASS_LONG'] === '1' ? 10_000 : 200;

/** A generated manifest, in parts that can be merged. */
export interface MadeManifest {
  readonly scopes: readonly string[];
  readonly backend: readonly string[];
  readonly images: readonly string[];
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly events: readonly string[];
  readonly anonymous: boolean;
  readonly remote: boolean;
  readonly llm: boolean;
}

const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const someScopes = fc.uniqueArray(fc.constantFrom(...scopeNames), { maxLength: 5 });

export const manifests: fc.Arbitrary<MadeManifest> = fc.record({
  scopes: someScopes,
  backend: some(['https://example.com', '*.example.org', '*']),
  images: some(['https://img.example.com']),
  scripts: some(['unsafe-inline', 'unsafe-eval', 'blob:']),
  styles: some(['unsafe-inline']),
  events: some(['avi:jira:created:issue', 'avi:jira:created:user', 'avi:forge:installed:app']),
  anonymous: fc.boolean(),
  remote: fc.boolean(),
  llm: fc.boolean(),
});

/** The union of two manifests: never less than either. */
export const together = (a: MadeManifest, b: MadeManifest): MadeManifest => ({
  scopes: union(a.scopes, b.scopes),
  backend: union(a.backend, b.backend),
  images: union(a.images, b.images),
  scripts: union(a.scripts, b.scripts),
  styles: union(a.styles, b.styles),
  events: union(a.events, b.events),
  anonymous: a.anonymous || b.anonymous,
  remote: a.remote || b.remote,
  llm: a.llm || b.llm,
});

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

/** The manifest as an object in Forge's form. */
export const asObject = (made: MadeManifest) => ({
  app: { id: 'a', runtime: { name: 'nodejs24.x' } },
  permissions: {
    scopes: made.scopes,
    external: { fetch: { backend: made.backend }, images: made.images },
    content: { scripts: made.scripts, styles: made.styles },
  },
  modules: {
    'jiraServiceManagement:portalHeader': [
      { key: 'p', ...(made.anonymous ? { unlicensedAccess: ['anonymous'] } : {}) },
    ],
    ...(made.events.length > 0 ? { trigger: [{ key: 't', events: made.events }] } : {}),
    ...(made.llm ? { llm: [{ key: 'l', model: ['claude'] }] } : {}),
  },
  ...(made.remote
    ? { remotes: [{ key: 'r', baseUrl: 'https://r.example', operations: ['storage'] }] }
    : {}),
});

/** The manifest as YAML. */
export const asYaml = (made: MadeManifest): string => stringify(asObject(made));
