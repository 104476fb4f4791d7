import { appKeys, permissionKeys } from '../../facts/keys';
import { connectScopeOf } from '../../facts/connect-scopes';
import { connectModuleClass, lifecycleEvents, moduleClass } from '../../facts/modules';
import { scopeFacts } from '../../facts/scopes';
import { all, fieldsOf, has, isFields, items, sameName, text, type Node } from './node';

/** Keys of `app` that no other known system uses there. */
const OF_FORGE_APPS = appKeys.filter(
  (key) => !['description', 'features', 'package'].includes(key),
);

/** Whether anything below the top-level keys occurs only in Forge manifests. */
export const provesManifest = (root: Node): boolean =>
  hasKeyOf(root, 'app', OF_FORGE_APPS) ||
  hasKeyOf(root, 'permissions', permissionNames) ||
  [...items(root, 'permissions'), ...items(root, 'scopes')].some(isForgeScope) ||
  keysBelow(root, 'modules').some(isForgeModule) ||
  keysBelow(root, 'connectModules').some((key) => connectModuleClass(key) !== null) ||
  items(root, 'remotes').some((remote) => has(remote, 'key') && has(remote, 'baseUrl')) ||
  has(root, 'providers', 'auth');

/** Whether a file has, besides the keys of an app, something that only Connect descriptors have. */
export const provesDescriptor = (root: Node): boolean =>
  signsOfDescriptor(root) > 1 &&
  (has(root, 'baseUrl') || has(root, 'key') || has(root, 'name') || has(root, 'modules'));

/** Counts signs that each occur in other files too; two of them together do not. */
const signsOfDescriptor = (root: Node): number =>
  [
    text(root, 'baseUrl') !== null,
    text(root, 'key') !== null,
    has(root, 'authentication', 'type') || text(root, 'authentication') !== null,
    hasKeyOf(root, 'lifecycle', lifecycleEvents),
    has(root, 'apiMigrations'),
    has(root, 'enableLicensing'),
    items(root, 'scopes').some(isConnectScope),
    keysBelow(root, 'modules').some((key) => connectModuleClass(key) !== null),
    all(root, 'modules').some(({ value }) => isFields(value) && value.fields.length === 0),
  ].filter(Boolean).length;

const permissionNames = permissionKeys.flatMap((path) => path.split('.')[1] ?? []);

const keysBelow = (root: Node, name: string): string[] =>
  all(root, name).flatMap((node) => fieldsOf(node).map(({ key }) => key.trim()));

const hasKeyOf = (root: Node, name: string, keys: readonly string[]): boolean =>
  keysBelow(root, name).some((key) => keys.some((known) => sameName(key, known)));

/** Matches unknown modules such as `jira:teapot` too: they may be newer than this table. */
const isForgeModule = (key: string): boolean =>
  moduleClass(key) !== null ||
  /^(?:jira|confluence|jiraServiceManagement|compass|bitbucket|rovo|graph|devops):/i.test(key);

const isForgeScope = ({ value }: Node): boolean =>
  typeof value === 'string' &&
  value.includes(':') &&
  value.split(/[\s,;]+/).some((name) => scopeFacts(name) !== null);

const isConnectScope = ({ value }: Node): boolean =>
  typeof value === 'string' &&
  value.split(/[\s,;]+/).some((name) => scopeFacts(name) !== null || connectScopeOf(name) !== null);
