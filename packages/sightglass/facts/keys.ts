/**
 * Top-level keys of a manifest: https://developer.atlassian.com/platform/forge/manifest-reference/
 */
export const manifestKeys: readonly string[] = [
  'app',
  'connectModules',
  'environment',
  'modules',
  'overrides',
  'permissions',
  'providers',
  'remotes',
  'resources',
  'services',
  'translations',
];

/** Keys below `app`. */
export const appKeys: readonly string[] = [
  'access',
  'compatibility',
  'connect',
  'description',
  'features',
  'id',
  'licensing',
  'package',
  'runtime',
  'storage',
];

/** Paths below `permissions`: https://developer.atlassian.com/platform/forge/manifest-reference/permissions/ */
export const permissionKeys: readonly string[] = [
  'permissions.content',
  'permissions.content.scripts',
  'permissions.content.styles',
  'permissions.enforcement',
  'permissions.external',
  'permissions.external.configurable',
  'permissions.external.configurable.enabled',
  'permissions.external.fetch',
  'permissions.external.fetch.backend',
  'permissions.external.fetch.client',
  'permissions.external.fonts',
  'permissions.external.frames',
  'permissions.external.images',
  'permissions.external.media',
  'permissions.external.navigation',
  'permissions.external.scripts',
  'permissions.external.styles',
  'permissions.sandbox',
  'permissions.scopes',
];

/**
 * Top-level keys of a descriptor:
 * https://developer.atlassian.com/cloud/jira/platform/connect-app-descriptor/
 */
export const descriptorKeys: readonly string[] = [
  '$schema',
  'apiMigrations',
  'apiVersion',
  'authentication',
  'baseUrl',
  'description',
  'enableLicensing',
  'key',
  'lifecycle',
  'links',
  'modules',
  'name',
  'regionBaseUrls',
  'scopes',
  'translations',
  'vendor',
  'version',
];
