import { once } from 'node:events';
import { utimes } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

import { expect, test } from '@playwright/test';

import { spawnForge, startLocalForge } from '../rigs/local-forge-process';

test('a taken port is one clear line and exit 1', async () => {
  const forge = await startLocalForge();
  const second = spawnForge(Number(new URL(forge.url).port));
  if (second.stderr === null) throw new Error('The second one has no output to read.');
  const [said] = await Promise.all([text(second.stderr), once(second, 'exit')]);
  await forge.stop();
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(said).toContain(`Port ${new URL(forge.url).port} is taken`);
  expect(second.exitCode).toBe(1);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  test(`${signal} stops it cleanly, with a page still open`, async ({ page }) => {
    const forge = await startLocalForge();
    await page.goto(forge.url);
    expect(await forge.stop(signal)).toBe(0);
  });

test('during development a page is new once something is saved, over the same storage', async ({
  page,
}) => {
  const forge = await startLocalForge('tools/dev.mjs');
  await page.goto(`${forge.url}/sites/acme/admin?as=admin`);
  await expect(page.frameLocator('iframe').getByRole('tab')).toHaveCount(6);
  const storage = await forge.get('sites/acme/storage');
  for (const saved of ['src/index.ts', 'static/privacy/index.html']) {
    const again = page.waitForRequest(/\/frame\/acme\/privacy\/$/);
    await utimes(saved, new Date(), new Date());
    await again;
  }
  expect(await forge.get('sites/acme/storage')).toEqual(storage);
  expect(await forge.stop()).toBe(0);
});
