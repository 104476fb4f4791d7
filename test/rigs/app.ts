import type { Panel, Result } from '../../src/contract';
import type { AdminDefinitions } from '../../src/definitions';
import type { InstallationRecord } from '../../src/capabilities/stored';
import { createForge, type Forge, type ForgeOptions } from 'local-forge/forge';
import type { Site } from 'local-forge/site/site';

export const DAY_MS = 24 * 60 * 60 * 1000;

/** Matches any number, for tests about other values. */
export const someNumber: unknown = expect.any(Number);

/** The real app on a local Forge with nothing installed yet. */
export const startApp = (options: Partial<ForgeOptions> = {}): Promise<Forge> =>
  createForge({ load: () => import('../../src/index'), ...options });

/** The same, installed on these sites. */
export async function installedApp(...sites: readonly string[]): Promise<Forge> {
  const app = await startApp();
  for (const site of sites) await app.site(site).install();
  return app;
}

/** The record as the platform sees it; `undefined` where there is none. */
export const storedRecord = (site: Site): InstallationRecord | undefined =>
  site.storage().keys.find(({ key }) => key === 'installation')?.value as
    | InstallationRecord
    | undefined;

/** A record that another installation left. */
export const someoneElses: InstallationRecord = {
  clientKey: '11111111-2222-4333-8444-555555555555',
  baseUrl: 'https://elsewhere.atlassian.net',
  productType: 'jira',
};

/** Everything the app has logged, decoded. */
export const logged = (app: Forge): Record<string, unknown>[] =>
  app.logs().map(({ message }) => JSON.parse(message) as Record<string, unknown>);

/** The answer to a call of the admin page by a person; the function may have any name. */
export async function ask<Name extends string>(site: Site, as: string, functionKey: Name) {
  const answer = await site.invoke({ as, module: 'privacy', functionKey });
  if (answer.outcome !== 'ok') throw new Error(`The call ended with ${answer.outcome}.`);
  return answer.result as Name extends keyof AdminDefinitions
    ? ReturnType<AdminDefinitions[Name]>
    : unknown;
}

/** The answer to a call of the project panel by a person. */
export async function askPanel(site: Site, as: string, functionKey = 'panel') {
  const project = 'ACME';
  const answer = await site.invoke({ as, module: 'project-privacy', project, functionKey });
  if (answer.outcome !== 'ok') throw new Error(`The call ended with ${answer.outcome}.`);
  return answer.result as Result<Panel>;
}

/** The answer to a call of the personal page by a person. */
export async function askPersonal(site: Site, as: string, functionKey = 'panel') {
  const answer = await site.invoke({ as, module: 'personal-privacy', functionKey });
  if (answer.outcome !== 'ok') throw new Error(`The call ended with ${answer.outcome}.`);
  return answer.result as Result<Panel>;
}

/** The value of a successful answer. Throws for a failure. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The answer was ${result.error.code}.`);
  return result.value;
}
