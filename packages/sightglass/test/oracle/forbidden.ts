import { readFileSync } from 'node:fs';
import { at, hostOf, IN_HOUSE, isFields, textsIn, type Fields, type Json } from './values';

/** What was seen in a manifest. */
export interface Seen {
  readonly file: Fields;
  readonly scopes: readonly string[];
  readonly hosts: readonly string[];
  readonly addresses: readonly string[];
  readonly types: readonly string[];
}

const read = (name: string): Json =>
  JSON.parse(readFileSync(`node_modules/@forge/manifest/out/${name}.json`, 'utf8')) as Json;
const known = read('schema/manifest-schema');
const MODULES = new Set(
  Object.keys(at(known, 'definitions', 'ModuleSchema', 'properties') as Fields),
);
const SCOPES = new Set(
  [
    'shipyard-scopes',
    'deprecated-shipyard-scopes',
    'shipyard-scopes-with-interactive-consent',
    'teamwork-graph-scopes',
  ].flatMap((list) => read(`scopes/${list}`) as readonly string[]),
);

/** Something in a file, and the reassurances that it makes false. */
interface Bar {
  readonly why: string;
  readonly isSo: (seen: Seen) => boolean;
  readonly ids: readonly string[];
}

const SHOWN =
  /^(?:jira|confluence|compass|bitbucket|jiraServiceManagement|customerServiceManagement|global|dashboards):(?!.*(?:backgroundScript|uiModifications|workflow|jqlFunction|actionValidator|preUninstall|mergeCheck|dataProvider|assetsImportType|crmImport|Provider$))/i;
const QUIET =
  /^(?:function|endpoint|remote|resource|macro|migration|llm|sql|objectStore|preUninstall|connectToForgeMigration|automation:i18n|migration:dataResidency)$|^jira:timeTrackingProvider$|entityProperty|contentProperty|Permission$/;

const asks =
  (pattern: RegExp) =>
  ({ scopes }: Seen): boolean =>
    scopes.some((scope) => pattern.test(scope));
const has =
  (...path: readonly string[]) =>
  ({ file }: Seen): boolean =>
    at(file, ...path) !== undefined;

const LEAVING = ['egress.none', 'uninstall.nothing-kept'];
const MOST = [
  ...['egress.none', 'cannot.anything', 'cannot.delete', 'cannot.change', 'cannot.read', 'roa.yes'],
  ...['uninstall.nothing-kept', 'storage.none', 'background.none', 'people.licensed'],
  'residency.pinned',
];

const ON_WAYS_OUT: readonly Bar[] = [
  {
    why: 'an address outside',
    isSo: ({ hosts, addresses }) =>
      [...hosts, ...addresses.map(hostOf)].some((host) => !IN_HOUSE.test(host)),
    ids: LEAVING,
  },
  { why: 'a server', isSo: has('remotes'), ids: [...LEAVING, 'background.none', 'roa.yes'] },
  { why: 'a provider', isSo: has('providers'), ids: [...LEAVING, 'roa.yes'] },
  { why: 'Connect', isSo: has('connectModules'), ids: [...LEAVING, 'background.none', 'roa.yes'] },
  { why: 'egress', isSo: ({ addresses }) => addresses.length > 0, ids: ['roa.yes'] },
  {
    why: 'addresses of admins',
    isSo: ({ file }) => {
      const configurable = at(file, 'permissions', 'external', 'configurable');
      return isFields(configurable) && configurable['enabled'] !== false;
    },
    ids: [...LEAVING, 'residency.pinned', 'roa.yes', 'cannot.delete', 'cannot.change'],
  },
  {
    why: 'own calls',
    isSo: ({ file }) => {
      const fetched = at(file, 'permissions', 'external', 'fetch');
      const called = textsIn(isFields(fetched) ? fetched : {}).map(([, text]) => text);
      return called.some((address) => address === '*' || address.includes('atlassian.net'));
    },
    ids: ['cannot.anything', 'cannot.delete', 'cannot.change'],
  },
];

const ON_SCOPES: readonly Bar[] = [
  { why: 'a scope', isSo: ({ scopes }) => scopes.length > 0, ids: ['cannot.anything'] },
  {
    why: 'an unknown scope',
    isSo: ({ scopes }) =>
      scopes.some((scope) => !SCOPES.has(scope) && !/bitbucket$|connect-/.test(scope)),
    ids: ['cannot.delete', 'cannot.change', 'cannot.read'],
  },
  {
    why: 'a scope that writes',
    isSo: asks(/^(?!(?:read|view|search|validate|readonly|storage|report|access)\b)/),
    ids: ['cannot.change', 'storage.none', 'uninstall.nothing-kept'],
  },
  {
    why: 'a scope that deletes',
    isSo: asks(
      /^(?:delete|manage|admin|moderate|redact|act-as)|^write:(?:jira-work|confluence-content|confluence-space|component:compass|incident:|repository:bitbucket)/,
    ),
    ids: ['cannot.delete'],
  },
  {
    why: 'a scope that reads',
    isSo: asks(
      /^(?:manage|admin|act-as)|^read:(?:jira-work|jira-user|issue:|user:|comment:|page:|group:|me$|account$)|^(?:read|write|delete):connect/,
    ),
    ids: ['cannot.read'],
  },
  {
    why: 'impersonation',
    isSo: ({ file }) => /"allowImpersonation":(?!false)/.test(JSON.stringify(file)),
    ids: ['impersonation.none'],
  },
];

const ON_PARTS: readonly Bar[] = [
  {
    why: 'storage',
    isSo: ({ scopes, types }) =>
      scopes.includes('storage:app') || types.some((type) => /^(?:sql|objectStore)$/.test(type)),
    ids: ['storage.none', 'uninstall.nothing-kept'],
  },
  {
    why: 'a way in',
    isSo: ({ types }) => types.some((type) => !SHOWN.test(type) && !QUIET.test(type)),
    ids: ['background.none'],
  },
  {
    why: 'people without a licence',
    isSo: ({ file }) => JSON.stringify(file['modules'] ?? {}).includes('"unlicensedAccess":'),
    ids: ['people.licensed'],
  },
  { why: 'loosened pages', isSo: has('permissions', 'content'), ids: ['pages.strict'] },
  { why: 'a loosened sandbox', isSo: has('permissions', 'sandbox'), ids: ['pages.strict'] },
  {
    why: 'a module that Atlassian does not have',
    isSo: ({ types }) =>
      types.some((type) => !MODULES.has(type) && !type.endsWith(':preUninstall')),
    ids: MOST,
  },
  {
    why: 'a part of a manifest',
    isSo: ({ file }) =>
      [['app'], ['modules'], ['permissions', 'scopes']].some(
        (path) => at(file, ...path) === undefined,
      ),
    ids: [...MOST, 'impersonation.none', 'pages.strict'],
  },
];

/** The reassurances that must not be said of a file, each with the reason. */
export const forbiddenBy = (seen: Seen): ReadonlyMap<string, string> =>
  new Map(
    [...ON_WAYS_OUT, ...ON_SCOPES, ...ON_PARTS]
      .filter(({ isSo }) => isSo(seen))
      .flatMap(({ why, ids }) => ids.map((id) => [id, why] as const)),
  );
