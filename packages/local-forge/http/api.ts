import { decodeFaults } from '../faults/fault-spec';
import type { Forge } from '../forge';
import type { LifecycleAnswer } from '../running/invocation';
import { versionOf } from '../running/run-function';
import type { Site } from '../site/site';
import { decodeClock, decodeInvoke, decodePlant, expectNoBody } from './decode';
import { json, readJson } from './exchange';
import { get, post, put, type Handler, type Route } from './table';

type Step = 'install' | 'upgrade' | 'renew' | 'uninstall' | 'relink';
const STEPS: readonly Step[] = ['install', 'upgrade', 'renew', 'uninstall', 'relink'];

/** The API for tests and scripts, under `/_forge/`. */
export const apiRoutes = (forge: Forge): readonly Route[] => [
  get('/_forge/sites', () => json({ sites: forge.sites().map((site) => factsOf(forge, site)) })),
  get('/_forge/calls', () => json({ calls: forge.calls() })),
  get('/_forge/logs', () => json({ logs: forge.logs() })),
  get('/_forge/sites/{site}/storage', (_, { site = '' }) => json(forge.site(site).storage())),
  ...STEPS.map((step) => post(`/_forge/sites/{site}/${step}`, runStep(forge, step))),
  post('/_forge/sites/{site}/invoke', async (exchange, { site = '' }) => {
    const answer = await forge.site(site).invoke(decodeInvoke(await readJson(exchange)));
    return answer.outcome === 'ok'
      ? json({ outcome: 'ok', result: answer.result })
      : json({ outcome: 'error', error: answer.error });
  }),
  put('/_forge/sites/{site}/storage/{key}', async (exchange, { site = '', key = '' }) => {
    const { value, secret } = decodePlant(await readJson(exchange));
    forge.site(site).plant(key, value, { secret });
    return json({});
  }),
  put('/_forge/faults', async (exchange) => {
    forge.faults(decodeFaults(await readJson(exchange)));
    return json({});
  }),
  post('/_forge/reset', async (exchange) => {
    expectNoBody(await readJson(exchange));
    await forge.reset();
    return json({});
  }),
  put('/_forge/clock', async (exchange) => {
    return json(await forge.advance(decodeClock(await readJson(exchange))));
  }),
];

const runStep =
  (forge: Forge, step: Step): Handler =>
  async (exchange, { site = '' }) => {
    expectNoBody(await readJson(exchange));
    return json(await take(forge.site(site), step));
  };

function take(site: Site, step: Step): Promise<LifecycleAnswer> {
  switch (step) {
    case 'install':
      return site.install();
    case 'upgrade':
      return site.upgrade();
    case 'renew':
      return site.renew();
    case 'uninstall':
      return site.uninstall();
    case 'relink':
      return site.relink();
  }
}

/** A site, as the API describes it. */
export function factsOf(forge: Forge, site: Site): object {
  const { profile, installation } = site;
  return {
    site: profile.site,
    cloudId: profile.cloudId,
    baseUrl: site.baseUrl,
    installed: installation !== undefined,
    installationId: installation?.id ?? null,
    appVersion: installation === undefined ? null : versionOf(installation.major),
    scopes: { declared: forge.manifest.scopes, granted: installation?.scopes ?? [] },
    projects: profile.projects.map(({ key, id, name }) => ({ key, id, name })),
    people: profile.people.map(({ person, accountId, jiraAdmin, projectAdmin, canBrowse }) => ({
      person,
      accountId,
      jiraAdmin,
      projectAdmin,
      canBrowse,
    })),
  };
}
