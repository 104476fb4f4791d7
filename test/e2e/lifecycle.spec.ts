import { expect, openAdminPage, test } from './test';

test('the app survives being installed, used and uninstalled in any order', async ({ forge }) => {
  const site = (action: string) => forge.send('POST', `sites/acme/${action}`);
  const call = (functionKey: string) =>
    forge.send('POST', 'sites/acme/invoke', { as: 'admin', module: 'privacy', functionKey });
  for (const step of ['rehearse', 'erase', 'record', 'refresh', 'overview', 'erase', 'rehearse'])
    expect(await call(step)).toMatchObject({ result: { ok: true } });
  for (const action of ['upgrade', 'renew', 'uninstall', 'install', 'renew', 'uninstall'])
    await site(action);
  expect(await forge.get('sites/acme/storage')).toMatchObject({ keys: [], secrets: [] });
  await site('install');
  expect(await call('overview')).toMatchObject({
    result: { value: { record: { state: 'ours' } } },
  });
});

test('an uninstall empties acme and leaves globex as it was', async ({ forge }) => {
  const globex = await forge.get('sites/globex/storage');
  expect(await forge.send('POST', 'sites/acme/uninstall')).toMatchObject({
    invocations: [{ function: 'pre-uninstall', outcome: 'ok' }],
    storage: { before: 1, after: 0 },
  });
  expect(await forge.get('sites/acme/storage')).toMatchObject({ keys: [], secrets: [] });
  expect(await forge.get('sites/globex/storage')).toEqual(globex);
});

test('the page is served under the content policy of Forge, with nothing relaxed', async ({
  page,
  forge,
}) => {
  const answer = page.waitForResponse((response) => response.url().includes('/frame/'));
  await openAdminPage(page, forge);
  const policy = (await answer).headers()['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("style-src 'self'");
  expect(policy).not.toMatch(/unsafe-(inline|eval|hashes)/);
});
