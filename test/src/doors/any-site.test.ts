import fc from 'fast-check';
import type { FaultSpec } from 'local-forge/faults/fault-spec';

import { ask, askPanel, askPersonal } from '../../rigs/app';
import { addressesByTexts } from '../../rigs/addresses-by-texts';
import { freshApp } from '../../rigs/virtual-app';
import { offered } from '../entry/authorization/offered';

const on = freshApp();

const FOLDERS = ['src/record', 'src/platform', 'src/entry'];

/** Any address that a site of Jira Cloud can have. */
const anySite = fc
  .stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,20}[a-z0-9])?$/)
  .map((name) => `https://${name}.atlassian.net`);

/**
 * All that is logged of work on a site with its record, and the time that it took: nothing passes here
 * unless something waits.
 */
async function told(baseUrl: string, work: () => Promise<unknown>): Promise<string> {
  on.acme.setJira({ baseUrl });
  const clientKey = on.acme.installation?.id;
  on.acme.plant('installation', { clientKey, baseUrl, productType: 'jira' });
  const [lines, started] = [on.app.logs().length, on.time.now()];
  await on.time.run(work);
  const messages = on.app.logs().slice(lines);
  return JSON.stringify([messages.map(({ message }) => message), on.time.now() - started]);
}

/** What Forge calls the app for by itself, where it is installed. */
const calls = async (): Promise<void> => {
  const { id } = on.acme.installation ?? {};
  const place = { installContext: `ari:cloud:jira::site/${on.acme.profile.cloudId}` };
  await on.acme.run('installed', { id }, place);
  await on.acme.run('upgraded', { id }, place);
  await on.acme.run('renew', {}, place);
};

/** All that the admin page asks for, what it reads before what it erases. */
const asked = async (): Promise<void> => {
  for (const name of offered['admin-page']) await ask(on.acme, 'admin', name);
};

const life = async (): Promise<void> => {
  await asked();
  await calls();
  await on.acme.run('pre-uninstall', {}, {});
};

it('nothing waits where nothing fails, but an uninstall, which looks once more', async () => {
  const took = async (work: () => Promise<unknown>): Promise<number> => {
    const started = on.time.now();
    await on.time.run(work);
    return on.time.now() - started;
  };
  const onPage = Object.values(offered['project-panel']).map((name) => async () => {
    await askPanel(on.acme, 'lead', name);
    await askPersonal(on.acme, 'member', name);
  });
  for (const work of [asked, calls, ...onPage]) expect(await took(work)).toBe(0);
  expect(await took(() => on.acme.run('pre-uninstall', {}, {}))).toBeGreaterThan(0);
});

it('the address of a site changes no line of the log and no wait, whatever it is', async () => {
  const usual = await told('https://acme.atlassian.net', life);
  expect(usual).toContain('renewed');
  await fc.assert(
    fc.asyncProperty(anySite, async (url) => {
      expect(await told(url, life)).toBe(usual);
    }),
    { numRuns: 15 },
  );
});

it('no text of the code makes a call of Forge’s tell or wait something else', async () => {
  const usual = await told('https://acme.atlassian.net', calls);
  const all = addressesByTexts(...FOLDERS);
  expect(all.length).toBeGreaterThan(100);
  const others: string[] = [];
  for (const url of all) if ((await told(url, calls)) !== usual) others.push(url);
  expect(others).toEqual([]);
});

it.each<[string, FaultSpec, string]>([
  ['Jira refuses', { jira: { op: 'serverInfo', status: 403 } }, 'JIRA_NOT_READY'],
  ['storage takes nothing', { kvs: { op: 'set', status: 403 } }, 'STORAGE'],
])('where %s, the line of the log is the same for every site', async (_, faults, code) => {
  on.app.faults(faults);
  const usual = await told('https://acme.atlassian.net', life);
  expect(usual).toContain(code);
  await fc.assert(
    fc.asyncProperty(anySite, async (url) => {
      expect(await told(url, life)).toBe(usual);
    }),
    { numRuns: 5 },
  );
});
