import table from './modules.json';
import { own } from '../json/own';

/** What a part of an app is for: shown to people, to administrators, run at a workflow's step, and so on. */
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

/** Names by class and by what leads them: `jira` for `jira:issuePanel`, nothing for `trigger`. */
type Table = Readonly<Partial<Record<ModuleClass, Readonly<Record<string, string>>>>>;

const FORGE = namesIn(table.forge);
/** Led by the product; by nothing where both have it. */
const CONNECT = namesIn(table.connect);

const FORGE_CLASSES = new Map(FORGE.map(([type, its]) => [type.toLowerCase(), its]));
const CONNECT_CLASSES = new Map(
  CONNECT.map(([name, its]) => [withoutProduct(name.toLowerCase()), its]),
);

/** Forge's own module types as its schema writes them, without those that stand for Connect's. */
export const moduleTypes: readonly string[] = FORGE.map(([type]) => type);

/** What a module type of a manifest is for; null for one that is not known. Letter case does not matter. */
export function moduleClass(type: string): ModuleClass | null {
  const name = type.toLowerCase();
  const known = FORGE_CLASSES.get(name);
  if (known !== undefined) return known;
  // Each product may have it: https://developer.atlassian.com/platform/forge/manifest-reference/modules/pre-uninstall-trigger/
  if (name.endsWith(':preuninstall')) return 'background';
  return name.startsWith('connect-') && connectModuleClass(name) !== null ? 'connect' : null;
}

/**
 * What a module of Connect is for, with or without a product before it; null for one that is not
 * known. Letter case does not matter.
 */
export const connectModuleClass = (name: string): ModuleClass | null =>
  CONNECT_CLASSES.get(withoutProduct(name.toLowerCase())) ?? null;

/** What stands in the place of a module type that Atlassian has announced to remove. */
export interface Retirement {
  readonly by: string;
  readonly source: string;
}

const CHANGE = 'https://developer.atlassian.com/platform/forge/changelog/#CHANGE-';

/** Module types that are still taken, but will not be for long. */
export const retiredModules: Readonly<Record<string, Retirement>> = {
  'jira:issueGlance': { by: 'jira:issueContext', source: `${CHANGE}3203` },
  'jira:fullPage': { by: 'global:fullPage', source: `${CHANGE}3380` },
  'confluence:fullPage': { by: 'global:fullPage', source: `${CHANGE}3380` },
};

/** What a module type gives way to; null for one that stays or is not known. Letter case does not matter. */
export function retirementOf(type: string): Retirement | null {
  const name = type.toLowerCase();
  const found = Object.entries(retiredModules).find(([each]) => each.toLowerCase() === name);
  return found?.[1] ?? null;
}

export type RuntimeStatus = 'current' | 'retiring' | 'retired' | 'unknown';

/**
 * Apps on Node.js 20 still run, but cannot be deployed any more (CHANGE-3209); those on Forge's own
 * sandbox do not run (https://developer.atlassian.com/platform/forge/runtime-reference/legacy-runtime-reference/).
 */
const RUNTIMES: ReadonlyMap<string, RuntimeStatus> = new Map([
  ['nodejs24.x', 'current'],
  ['nodejs22.x', 'current'],
  ['nodejs20.x', 'retiring'],
  ['nodejs18.x', 'retired'],
  ['sandbox', 'retired'],
]);

/** Whether code still runs on a runtime, and for how long. Letter case does not matter. */
export const runtimeStatus = (name: string): RuntimeStatus =>
  RUNTIMES.get(name.toLowerCase()) ?? 'unknown';

/** What the server of a Connect app is told of: https://developer.atlassian.com/cloud/jira/platform/connect-app-descriptor/ */
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
