/**
 * Everything that manifest.yml may contain, as paths; `*` stands for one key or index. Anything
 * else could open a way out: `remotes`, `permissions.external`, `webtrigger`, `endpoint`,
 * `connectModules`.
 */
export const manifestShape: readonly string[] = [
  'app.id',
  'app.runtime.architecture',
  'app.runtime.memoryMB',
  'app.runtime.name',
  'modules.function.*.handler',
  'modules.function.*.key',
  'modules.jira:adminPage.*.displayConditions.isAdmin',
  'modules.jira:adminPage.*.key',
  'modules.jira:adminPage.*.layout',
  'modules.jira:adminPage.*.resolver.function',
  'modules.jira:adminPage.*.resource',
  'modules.jira:adminPage.*.title',
  'modules.jira:adminPage.*.title.i18n',
  'modules.jira:adminPage.*.useAsConfig',
  'modules.jira:adminPage.*.useAsGetStarted',
  'modules.jira:personalSettingsPage.*.key',
  'modules.jira:personalSettingsPage.*.resolver.function',
  'modules.jira:personalSettingsPage.*.resource',
  'modules.jira:personalSettingsPage.*.title',
  'modules.jira:personalSettingsPage.*.title.i18n',
  'modules.jira:projectSettingsPage.*.key',
  'modules.jira:projectSettingsPage.*.layout',
  'modules.jira:projectSettingsPage.*.resolver.function',
  'modules.jira:projectSettingsPage.*.resource',
  'modules.jira:projectSettingsPage.*.title',
  'modules.jira:projectSettingsPage.*.title.i18n',
  'modules.preUninstall.*.function',
  'modules.preUninstall.*.key',
  'modules.scheduledTrigger.*.function',
  'modules.scheduledTrigger.*.interval',
  'modules.scheduledTrigger.*.key',
  'modules.trigger.*.events.*',
  'modules.trigger.*.function',
  'modules.trigger.*.key',
  'permissions.scopes.*',
  'resources.*.key',
  'resources.*.path',
  'translations.fallback.default',
  'translations.resources.*.key',
  'translations.resources.*.path',
];

/**
 * Runtimes that Forge accepts: https://developer.atlassian.com/platform/forge/runtime-reference/
 */
export const runtimes: ReadonlySet<string> = new Set(['nodejs22.x', 'nodejs24.x']);
