import type { Forge, ForgeOptions } from '../forge';
import { createForge } from '../forge';
import type { Manifest } from '../manifest';

/** Tests know the arguments of their functions, so any types are accepted. */
type AppFunction = (event: never, context: never) => unknown;

/** The functions of a tiny app, by their exported names. */
export type TinyApp = Readonly<Record<string, AppFunction>>;

/** A manifest with one function of every kind that Forge calls. */
export const tinyManifest: Manifest = {
  app: { id: 'ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000001' },
  permissions: { scopes: ['storage:app', 'read:permission:jira'] },
  modules: {
    'jira:adminPage': [
      { key: 'admin-page', resource: 'page', resolver: { function: 'admin' }, title: 'Admin' },
    ],
    'jira:projectSettingsPage': [
      {
        key: 'project-page',
        resource: 'page',
        resolver: { function: 'project' },
        title: 'Project',
      },
    ],
    trigger: [
      { key: 'installed', function: 'installed', events: ['avi:forge:installed:app'] },
      { key: 'upgraded', function: 'upgraded', events: ['avi:forge:upgraded:app'] },
    ],
    scheduledTrigger: [{ key: 'weekly', function: 'weekly', interval: 'week' }],
    preUninstall: [{ key: 'goodbye', function: 'goodbye' }],
    function: ['admin', 'project', 'installed', 'upgraded', 'weekly', 'goodbye', 'probe'].map(
      (key) => ({ key, handler: `index.${key}` }),
    ),
  },
};

const nothing = (): undefined => undefined;
const idle = { installed: nothing, upgraded: nothing, weekly: nothing, goodbye: nothing };

/** A local Forge that runs a tiny app. */
export const tinyForge = (
  app: TinyApp,
  options: Omit<Partial<ForgeOptions>, 'load'> = {},
): Promise<Forge> =>
  createForge({
    manifest: tinyManifest,
    load: () => Promise.resolve({ ...idle, ...app }),
    ...options,
  });

/** Runs code as a function of an app installed on `acme`, and returns what it returns. */
export async function inFunction<T>(forge: Forge, code: () => Promise<T>): Promise<T> {
  const kept: { result?: T; thrown?: unknown } = {};
  probes.set(forge, async () => {
    try {
      kept.result = await code();
    } catch (thrown) {
      kept.thrown = thrown;
    }
  });
  const { error } = await forge.site('acme').run('probe');
  if (error !== undefined) throw new Error(error.message);
  if ('thrown' in kept) throw kept.thrown;
  return kept.result as T;
}

const probes = new WeakMap<Forge, () => Promise<void>>();

/** A local Forge with the app installed, whose app does what `inFunction` is given. */
export async function probedForge(
  options: Omit<Partial<ForgeOptions>, 'load'> = {},
): Promise<Forge> {
  const holder: { forge?: Forge } = {};
  const probe = async (): Promise<void> => {
    if (holder.forge !== undefined) await probes.get(holder.forge)?.();
  };
  holder.forge = await tinyForge({ probe }, { installed: true, ...options });
  return holder.forge;
}
