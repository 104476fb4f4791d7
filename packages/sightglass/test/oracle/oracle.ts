import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';

/**
 * A second reading of a manifest, by somebody who believes nothing that the inspector says. It walks the
 * file as another parser reads it, takes every word at its worst, and knows modules and scopes from
 * Atlassian's own package only. It shares no code with the inspector.
 */
export interface Suspicion {
  readonly scopes: readonly string[];
  readonly hosts: readonly string[];
  readonly remotes: readonly string[];
  readonly modules: readonly string[];
  readonly events: readonly string[];
  /** Reassurances that may not be said of this file, each with why. */
  readonly forbidden: ReadonlyMap<string, string>;
}

type Json = unknown;
type Fields = Readonly<Record<string, Json>>;

const isFields = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: Json): readonly Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as Json[]) : [value];
const textOf = (value: Json): string => (typeof value === 'string' ? value : '');
const at = (value: Json, ...keys: readonly string[]): Json =>
  keys.reduce<Json>((inner, key) => (isFields(inner) ? inner[key] : undefined), value);

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

/** The file as plain values, or `null` where the other parser refuses it. */
export function plain(text: string): Fields | null {
  try {
    const [document] = parseAllDocuments(text, { uniqueKeys: false, merge: true });
    if (document === undefined || !('errors' in document) || document.errors.length > 0)
      return null;
    const value: Json = document.toJS({ maxAliasCount: 1000 });
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

/** Every text in a file, with the keys above it. */
function textsIn(
  value: Json,
  path: readonly string[] = [],
): (readonly [readonly string[], string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item: Json) => textsIn(item, path));
  return isFields(value)
    ? Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
    : [];
}

const IN_HOUSE =
  /(?:^|\.)(?:atlassian\.net|atlassian\.com|atl-paas\.net|jira\.com|bitbucket\.org|trello\.com|opsgenie\.com|statuspage\.io|loom\.com|atlassian-us-gov-mod\.net)$/;

const hostOf = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^\*\./, '')
    .replace(/[/:?#].*$/, '');

/** What a careful reader would list, and what nobody may then say. */
export function suspect(file: Fields): Suspicion {
  const permissions = at(file, 'permissions');
  const asked = at(permissions, 'scopes');
  const scopes = isFields(asked)
    ? Object.keys(asked)
    : listOf(asked)
        .flatMap((each) => textOf(each).split(/[\s,;]+/))
        .filter(Boolean);
  const external = at(permissions, 'external');
  const addresses = textsIn(isFields(external) ? external : {})
    .filter(([path]) => !['category', 'remote', 'inScopeEUD'].includes(path.at(-1) ?? ''))
    .map(([, text]) => text);
  const remotes = listOf(at(file, 'remotes'));
  const urls = remotes.flatMap((remote) => textsIn(at(remote, 'baseUrl')).map(([, text]) => text));
  const elsewhere = textsIn(at(file, 'modules'))
    .filter(
      ([path, text]) => /^(?:https?|wss?):\/\/\S+$/.test(text) && !TOLD.test(path.at(-1) ?? ''),
    )
    .map(([, text]) => text);
  const hosts = [...addresses, ...urls, ...elsewhere]
    .map(hostOf)
    .filter((host) => host.includes('.'));
  const modules = at(file, 'modules');
  const types = Object.entries(isFields(modules) ? modules : {})
    .filter(([, entries]) => listOf(entries).length > 0)
    .map(([type]) => type);
  const events = listOf(at(file, 'modules', 'trigger'))
    .flatMap((trigger) => listOf(at(trigger, 'events')))
    .map((event) => textOf(isFields(event) ? event['eventType'] : event))
    .filter(Boolean);
  return {
    scopes,
    hosts,
    remotes: remotes.map((remote) => textOf(at(remote, 'key'))).filter(Boolean),
    modules: types,
    events,
    forbidden: forbiddenBy({ file, scopes, hosts, addresses, remotes, types }),
  };
}

/** Addresses of pages for people, not of anything that is called. */
const TOLD = /^(?:description|documentation|documentationUrl|documentationLink|scopes)$/i;

interface Seen {
  readonly file: Fields;
  readonly scopes: readonly string[];
  readonly hosts: readonly string[];
  readonly addresses: readonly string[];
  readonly remotes: readonly Json[];
  readonly types: readonly string[];
}

const SHOWN =
  /^(?:jira|confluence|compass|bitbucket|jiraServiceManagement|customerServiceManagement|global|dashboards):(?!.*(?:backgroundScript|uiModifications|workflow|jqlFunction|actionValidator|preUninstall|mergeCheck|dataProvider|assetsImportType|crmImport|Provider$))/i;
const QUIET =
  /^(?:function|endpoint|remote|resource|macro|migration|llm|sql|objectStore|preUninstall|connectToForgeMigration|automation:i18n|migration:dataResidency)$|^jira:timeTrackingProvider$/;

function forbiddenBy(seen: Seen): ReadonlyMap<string, string> {
  const { file, scopes, hosts, addresses, remotes, types } = seen;
  const found = new Map<string, string>();
  const forbid = (isSo: boolean, why: string, ...ids: readonly string[]): void => {
    if (isSo) for (const id of ids) found.set(id, why);
  };
  const outside = [...hosts, ...addresses.map(hostOf)].some((host) => !IN_HOUSE.test(host));
  const fetched = at(file, 'permissions', 'external', 'fetch');
  const callable = textsIn(isFields(fetched) ? fetched : {}).map(([, text]) => text);
  const unknownScope = scopes.some(
    (scope) => !SCOPES.has(scope) && !/bitbucket$|connect-/.test(scope),
  );
  const leaves = ['egress.none', 'uninstall.nothing-kept'];
  forbid(outside, 'an address outside', ...leaves, 'pages.elsewhere');
  forbid(remotes.length > 0, 'a server', ...leaves, 'background.none', 'roa.yes');
  forbid(file['providers'] !== undefined, 'a provider', ...leaves, 'roa.yes');
  forbid(file['connectModules'] !== undefined, 'Connect', ...leaves, 'background.none', 'roa.yes');
  forbid(addresses.length > 0, 'egress', 'roa.yes');
  forbid(scopes.length > 0, 'a scope', 'cannot.anything');
  forbid(unknownScope, 'an unknown scope', 'cannot.delete', 'cannot.change', 'cannot.read');
  forbid(
    scopes.some(
      (scope) =>
        !/^(?:read|view|search|validate|readonly|storage|report)\b/.test(scope) &&
        !/app-data|properties|props|property/.test(scope),
    ),
    'a scope that writes',
    'cannot.change',
    'storage.none',
    'uninstall.nothing-kept',
  );
  forbid(
    scopes.some((scope) =>
      /^(?:delete|manage|admin|moderate|redact|act-as)|^write:(?:jira-work|confluence-content|confluence-space|component:compass|incident:|repository:bitbucket)/.test(
        scope,
      ),
    ),
    'a scope that deletes',
    'cannot.delete',
  );
  forbid(
    scopes.some((scope) =>
      /^(?:manage|admin|act-as)|^read:(?:jira-work|jira-user|issue:|user:|comment:|page:|group:|me$|account$)|^(?:read|write|delete):connect/.test(
        scope,
      ),
    ),
    'a scope that reads',
    'cannot.read',
  );
  forbid(
    scopes.includes('storage:app') || types.some((type) => /^(?:sql|objectStore)$/.test(type)),
    'storage',
    'storage.none',
    'uninstall.nothing-kept',
  );
  forbid(
    types.some(
      (type) =>
        !SHOWN.test(type) &&
        !QUIET.test(type) &&
        !/entityProperty|contentProperty|Permission$/.test(type),
    ),
    'a way in',
    'background.none',
  );
  forbid(
    /"allowImpersonation":(?!false)/.test(JSON.stringify(file)),
    'impersonation',
    'impersonation.none',
  );
  forbid(
    /"unlicensedAccess":/.test(JSON.stringify(file['modules'] ?? {})),
    'unlicensed',
    'people.licensed',
  );
  forbid(
    at(file, 'permissions', 'content') !== undefined ||
      at(file, 'permissions', 'sandbox') !== undefined,
    'loosened pages',
    'pages.strict',
  );
  forbid(
    isFields(at(file, 'permissions', 'external', 'configurable')) &&
      at(file, 'permissions', 'external', 'configurable', 'enabled') !== false,
    'addresses of admins',
    ...leaves,
    'residency.pinned',
    'roa.yes',
    'cannot.delete',
    'cannot.change',
  );
  forbid(
    callable.some((address) => /^\*$|atlassian\.net/.test(address)),
    'own calls',
    'cannot.anything',
  );
  const everything = [
    'egress.none',
    'cannot.anything',
    'cannot.delete',
    'cannot.change',
    'cannot.read',
    'roa.yes',
    'uninstall.nothing-kept',
    'storage.none',
    'background.none',
    'people.licensed',
    'residency.pinned',
  ];
  forbid(
    types.some((type) => !MODULES.has(type) && !type.endsWith(':preUninstall')),
    'a module that Atlassian does not have',
    ...everything,
  );
  forbid(
    file['app'] === undefined ||
      file['modules'] === undefined ||
      at(file, 'permissions', 'scopes') === undefined,
    'a part of a manifest',
    ...everything,
    'impersonation.none',
    'pages.strict',
  );
  return found;
}
