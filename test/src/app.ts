import { createForge, type ForgeOptions } from '../forge/forge';

/** The real app on a local Forge with nothing installed yet. */
export const startApp = (options: Partial<ForgeOptions> = {}) =>
  createForge({ load: () => import('../../src/index'), ...options });

export type App = Awaited<ReturnType<typeof startApp>>;
type Site = ReturnType<App['site']>;

export const DAY_MS = 24 * 60 * 60 * 1000;

/** The values under the record's key, as the platform sees them; `undefined` where there is none. */
export function storedRecord(site: Site): unknown {
  return site.storage().keys.find(({ key }) => key === 'installation')?.value;
}

/** Everything the app has logged, decoded. */
export const logged = (app: App): unknown[] =>
  app.logs().map(({ message }): unknown => JSON.parse(message));

/** What a page's call gets, as the person named. */
export const ask = (site: Site, as: string, functionKey: string, payload?: unknown) =>
  site.invoke({ as, module: 'privacy', functionKey, ...(payload === undefined ? {} : { payload }) });
