import fc from 'fast-check';
import { stringify } from 'yaml';
import { scopeNames } from '../../../facts/scopes';

/** Any value of a decoded file. */
export type Tree = unknown;
export type Mapping = Readonly<Record<string, Tree>>;

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 2 });
const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const HOST = pick('https://a.example', 'api.b.example', '*.c.example', '*.atlassian.net', '*');

const entry = fc.record(
  { address: HOST, category: pick('analytics'), inScopeEUD: fc.boolean() },
  { requiredKeys: ['address'] },
);
const list = fc.array(fc.oneof(HOST, entry), { minLength: 1, maxLength: 2 });

const external = fc.record(
  {
    fetch: fc.record({ backend: list, client: list }, { requiredKeys: [] }),
    images: list,
    frames: list,
    scripts: list,
    configurable: fc.record({ enabled: fc.boolean() }),
  },
  { requiredKeys: [] },
);

const permissions = fc.record(
  {
    scopes: fc.uniqueArray(fc.constantFrom(...scopeNames), { maxLength: 3 }),
    external,
    content: fc.record({ scripts: fc.constant(['unsafe-inline']) }),
    enforcement: fc.constant('app-managed'),
  },
  { requiredKeys: ['scopes'] },
);

const part = fc.record(
  {
    key: fc.constant('p'),
    title: fc.constant('P'),
    resource: fc.constant('main'),
    icon: pick('https://i.example/x.png', 'resource:main;x.png'),
    resolver: fc.constant({ function: 'f' }),
    unlicensedAccess: fc.constant(['anonymous']),
  },
  { requiredKeys: ['key', 'title', 'resource', 'resolver'] },
);

const modules = fc.record(
  {
    'jira:issuePanel': fc.tuple(part),
    function: fc.constant([{ key: 'f', handler: 'index.f' }]),
    webtrigger: fc.constant([{ key: 'w', function: 'f', response: { type: 'static' } }]),
    trigger: fc.constant([{ key: 't', function: 'f', events: ['avi:jira:created:issue'] }]),
    scheduledTrigger: fc.constant([{ key: 's', function: 'f', interval: 'hour' }]),
    'jira:jqlFunction': fc.constant([{ key: 'j', function: 'f', name: 'x' }]),
    apiRoute: fc.constant([{ key: 'r', function: 'f', path: '/x' }]),
    'jira:customField': fc.constant([{ key: 'c', name: 'C', type: 'string' }]),
    sql: fc.constant([{ key: 'd', engine: 'mysql', dareCompliant: false }]),
    action: fc.constant([{ key: 'a', function: 'f', actionVerb: 'DELETE' }]),
  },
  { requiredKeys: ['jira:issuePanel', 'function'] },
);

const remote = fc.record(
  {
    key: fc.constant('srv'),
    baseUrl: pick<Tree>('https://r.example', {
      default: 'https://r.example',
      EU: 'https://e.example',
    }),
    operations: pick<Tree>(['storage'], ['compute'], ['fetch']),
    storage: fc.record({ inScopeEUD: fc.boolean() }),
    auth: fc.constant({ appSystemToken: { enabled: true } }),
  },
  { requiredKeys: ['key', 'baseUrl'] },
);

/** Generated complete manifests of every kind: all references resolve, and every key is Forge's. */
export const wholes: fc.Arbitrary<Mapping> = fc
  .record({
    app: fc.constant({ id: 'a', runtime: { name: 'nodejs24.x' } }),
    permissions,
    modules,
    resources: fc.constant([{ key: 'main', path: 'static' }]),
    remotes: maybe(fc.tuple(remote)),
    connectModules: maybe(fc.constant({ 'jira:webPanels': [{ key: 'x' }] })),
  })
  .map((made) => JSON.parse(JSON.stringify(made)) as Mapping);

/** A tree as YAML. */
export const written = (tree: Tree): string => stringify(tree);
