import fc from 'fast-check';
import type { FaultSpec } from 'local-forge/faults/fault-spec';

import { ask } from '../../rigs/app';
import { addressesByTexts } from '../../rigs/addresses-by-texts';
import { freshApp } from '../../rigs/virtual-app';

const on = freshApp();

const FOLDERS = ['src/record', 'src/platform', 'src/entry', 'src/capabilities'];

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

/** Everything that Forge calls the app for by itself, and a button. */
const life = async (): Promise<void> => {
  const { id } = on.acme.installation ?? {};
  const place = { installContext: `ari:cloud:jira::site/${on.acme.profile.cloudId}` };
  await on.acme.run('pre-uninstall', {}, place);
  await on.acme.run('installed', { id }, place);
  await on.acme.run('upgraded', { id }, place);
  await on.acme.run('renew', {}, place);
  await ask(on.acme, 'admin', 'refresh');
};

it('the address of a site changes no line of the log and no wait, whatever it is', async () => {
  const usual = await told('https://acme.atlassian.net', life);
  expect(usual).toContain('renewed');
  await fc.assert(
    fc.asyncProperty(anySite, async (url) => {
      expect(await told(url, life)).toBe(usual);
    }),
    { numRuns: 30 },
  );
});

it('no text of the code makes the weekly run tell or wait something else', async () => {
  const renewing = (url: string) => told(url, () => on.acme.run('renew', {}, {}));
  const usual = await renewing('https://acme.atlassian.net');
  const all = addressesByTexts(...FOLDERS);
  expect(all.length).toBeGreaterThan(100);
  const others: string[] = [];
  for (const url of all) if ((await renewing(url)) !== usual) others.push(url);
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
    { numRuns: 10 },
  );
});
