import { once } from 'node:events';
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
