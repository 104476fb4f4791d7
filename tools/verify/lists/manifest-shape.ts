const KEY = /^[a-z][a-z-]{0,22}$/;
/** What is built here and compared with what was checked; nothing else is shipped. */
const RESOURCE = /^privacy$/;
const FUNCTION = KEY;
const YES = /^true$/;

/**
 * Everything that manifest.yml may contain, as paths with their values; `*` stands for one index.
 * Anything else could open a way out: `remotes`, `permissions.external`, `webtrigger`, `endpoint`,
 * `connectModules`. All of it must be there, in every item, but for what ends with `?`.
 */
export const manifestShape: readonly (readonly [path: string, value: RegExp])[] = [
  ['app.id', /^ari:cloud:ecosystem::app\/[\da-f-]{36}$/],
  ['app.runtime.architecture', /^arm64$/],
  ['app.runtime.memoryMB', /^\d{3,4}$/],
  // https://developer.atlassian.com/platform/forge/runtime-reference/
  ['app.runtime.name', /^nodejs2[24]\.x$/],
  ['modules.function.*.handler', /^index\.[a-zA-Z]+$/],
  ['modules.function.*.key', KEY],
  ...page('jira:adminPage'),
  ['modules.jira:adminPage.*.displayConditions.isAdmin', YES],
  ['modules.jira:adminPage.*.useAsGetStarted?', YES],
  ...page('jira:personalSettingsPage'),
  ...page('jira:projectSettingsPage'),
  ['modules.preUninstall.*.function', FUNCTION],
  ['modules.preUninstall.*.key', KEY],
  ['modules.scheduledTrigger.*.function', FUNCTION],
  ['modules.scheduledTrigger.*.interval', /^week$/],
  ['modules.scheduledTrigger.*.key', KEY],
  ['modules.trigger.*.events.*', /^avi:forge:(?:installed|upgraded):app$/],
  ['modules.trigger.*.function', FUNCTION],
  ['modules.trigger.*.key', KEY],
  ['permissions.scopes.*', /^[a-z:-]+$/],
  ['resources.*.key', RESOURCE],
  ['resources.*.path', /^static\/privacy\/build$/],
  ['translations.fallback.default', /^en-US$/],
  ['translations.resources.*.key', /^[a-z]{2}-[A-Z]{2}$/],
  ['translations.resources.*.path', /^static\/privacy\/locales\/[a-zA-Z-]+\/opening\.json$/],
];

function page(type: string): (readonly [path: string, value: RegExp])[] {
  return [
    [`modules.${type}.*.key`, KEY],
    [`modules.${type}.*.resolver.function`, FUNCTION],
    [`modules.${type}.*.resource`, RESOURCE],
    [`modules.${type}.*.title.i18n`, /^menu\.[a-zA-Z]+$/],
  ];
}
