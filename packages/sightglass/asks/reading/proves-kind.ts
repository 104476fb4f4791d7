import { appKeys, permissionKeys } from '../../facts/keys';
import { connectScopeOf } from '../../facts/connect-scopes';
import { connectModuleClass, lifecycleEvents, moduleClass } from '../../facts/modules';
import { scopeFacts } from '../../facts/scopes';
import { all, fieldsOf, has, isFields, items, sameName, text, type Node } from './node';

/** Keys of `app`, without those that other systems have there as well. */
const OF_FORGE_APPS = appKeys.filter(
  (key) => !['description', 'features', 'package'].includes(key),
);

/** Whether something below the keys at the top is what only Forge has there. */
export const provesManifest = (root: Node): boolean =>
  hasKeyOf(root, 'app', OF_FORGE_APPS) ||
  hasKeyOf(root, 'permissions', permissionNames) ||
  [...items(root, 'permissions'), ...items(root, 'scopes')].some(isForgeScope) ||
  keysBelow(root, 'modules').some(isForgeModule) ||
  keysBelow(root, 'connectModules').some((key) => connectModuleClass(key) !== null) ||
  items(root, 'remotes').some((remote) => has(remote, 'key') && has(remote, 'baseUrl')) ||
  has(root, 'providers', 'auth');

/** Whether it has what only descriptors have, beside what makes an app of it. */
export const provesDescriptor = (root: Node): boolean =>
  signsOfDescriptor(root) > 1 &&
  (has(root, 'baseUrl') || has(root, 'key') || has(root, 'name') || has(root, 'modules'));

/** Each of these stands in files of others too; two of them do not. */
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

/** `jira:teapot` may be newer than what is known here. */
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
