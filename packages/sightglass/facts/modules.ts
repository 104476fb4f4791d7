import table from './modules.json';
import { own } from '../json/own';

/**
 * What a module is for: shown to people, shown to administrators, run at a workflow step, and so
 * on.
 */
export const MODULE_CLASSES = [
  'page',
  'admin-page',
  'workflow',
  'background',
  'data-provider',
  'ai',
  'storage',
  'plumbing',
  'connect',
] as const;
export type ModuleClass = (typeof MODULE_CLASSES)[number];

/** Names by class and prefix: `jira` for `jira:issuePanel`, an empty prefix for `trigger`. */
type Table = Readonly<Partial<Record<ModuleClass, Readonly<Record<string, string>>>>>;

const FORGE = namesIn(table.forge);
/** With the product as prefix; without one where both products have it. */
const CONNECT = namesIn(table.connect);

const FORGE_CLASSES = new Map(FORGE.map(([type, its]) => [type.toLowerCase(), its]));
const CONNECT_CLASSES = new Map(
  CONNECT.map(([name, its]) => [withoutProduct(name.toLowerCase()), its]),
);

/** Forge module types as its schema spells them, without those that wrap Connect modules. */
export const moduleTypes: readonly string[] = FORGE.map(([type]) => type);

/** What a module type is for; `null` for an unknown one. Letter case is ignored. */
export function moduleClass(type: string): ModuleClass | null {
  const name = type.toLowerCase();
  const known = FORGE_CLASSES.get(name);
  if (known !== undefined) return known;
  // Each product may have it: https://developer.atlassian.com/platform/forge/manifest-reference/modules/pre-uninstall-trigger/
  if (name.endsWith(':preuninstall')) return 'background';
  return name.startsWith('connect-') && connectModuleClass(name) !== null ? 'connect' : null;
}

/**
 * What a Connect module is for, with or without its product as prefix; `null` for an unknown one.
 * Letter case is ignored.
 */
export const connectModuleClass = (name: string): ModuleClass | null =>
  CONNECT_CLASSES.get(withoutProduct(name.toLowerCase())) ?? null;

/** A module type that Atlassian has announced to remove, and its replacement. */
export interface Retirement {
  readonly by: string;
  readonly source: string;
}

const CHANGE = 'https://developer.atlassian.com/platform/forge/changelog/#CHANGE-';

/** Module types that still work but will be removed. */
export const retiredModules: Readonly<Record<string, Retirement>> = {
  'jira:issueGlance': { by: 'jira:issueContext', source: `${CHANGE}3203` },
  'jira:fullPage': { by: 'global:fullPage', source: `${CHANGE}3380` },
  'confluence:fullPage': { by: 'global:fullPage', source: `${CHANGE}3380` },
};

/**
 * The retirement of a module type; `null` for one that stays or is unknown. Letter case is ignored.
 */
export function retirementOf(type: string): Retirement | null {
  const name = type.toLowerCase();
  const found = Object.entries(retiredModules).find(([each]) => each.toLowerCase() === name);
  return found?.[1] ?? null;
}

export type RuntimeStatus = 'current' | 'retiring' | 'retired' | 'unknown';

/**
 * Apps on Node.js 20 still run but cannot be deployed (CHANGE-3209); apps on Forge's old sandbox do
 * not run
 * (https://developer.atlassian.com/platform/forge/runtime-reference/legacy-runtime-reference/).
 */
const RUNTIMES: ReadonlyMap<string, RuntimeStatus> = new Map([
  ['nodejs24.x', 'current'],
  ['nodejs22.x', 'current'],
  ['nodejs20.x', 'retiring'],
  ['nodejs18.x', 'retired'],
  ['sandbox', 'retired'],
]);

/** Whether code on a runtime still runs, and for how long. Letter case is ignored. */
export const runtimeStatus = (name: string): RuntimeStatus =>
  RUNTIMES.get(name.toLowerCase()) ?? 'unknown';

/**
 * The lifecycle events that a Connect app's server gets:
 * https://developer.atlassian.com/cloud/jira/platform/connect-app-descriptor/
 */
export const lifecycleEvents: readonly string[] = [
  'installed',
  'enabled',
  'disabled',
  'uninstalled',
  'dare-migration',
];

function namesIn(classes: Table): (readonly [string, ModuleClass])[] {
  return MODULE_CLASSES.flatMap((its) =>
    Object.entries(own(classes, its) ?? {}).flatMap(([prefix, types]) =>
      types.split(' ').map((type) => [prefix === '' ? type : `${prefix}:${type}`, its] as const),
    ),
  );
}

function withoutProduct(name: string): string {
  return name.replace(/^(?:connect-)?(?:jira|confluence):/, '');
}
