import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { LANGUAGES } from './scenes/looks';
import { expect, openAdminPage, openPanel, shownTab, test } from './test';

const BUILT = 'static/privacy/build';
const KB = 1024;

const sizeOf = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;
const started = [
  ...readFileSync(join(BUILT, 'index.html'), 'utf8').matchAll(/(?:src|href)="\.\/([^"]+)"/g),
].map(([, file = '']) => join(BUILT, file));

test('the page starts with at most 24 KB of script and 6 KB of style', () => {
  const total = (ending: string): number =>
    started
      .filter((file) => file.endsWith(ending))
      .map(sizeOf)
      .reduce((sum, size) => sum + size, 0);
  expect(total('.js')).toBeGreaterThan(0);
  expect(total('.js')).toBeLessThanOrEqual(24 * KB);
  expect(total('.css')).toBeGreaterThan(0);
  expect(total('.css')).toBeLessThanOrEqual(6 * KB);
});

for (const language of LANGUAGES)
  test(`all texts in ${language} together take at most 16,000 bytes`, () => {
    const packed = readdirSync(join(BUILT, 'assets')).filter((name) =>
      ['page', 'statement'].some((kind) => name.startsWith(`${kind}.${language}-`)),
    );
    expect(packed).toHaveLength(2);
    const files = packed.map((name) => join(BUILT, 'assets', name));
    const total = files.map(sizeOf).reduce((sum, size) => sum + size, 0);
    expect(total).toBeLessThanOrEqual(16_000);
  });

test('nothing shifts while the page fills', async ({ page, forge }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const { documentElement } = document;
      const before = Number(documentElement.dataset['shift'] ?? 0);
      const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
      documentElement.dataset['shift'] = String(
        shifts.reduce((sum, { value }) => sum + value, before),
      );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await forge.send('PUT', 'faults', { kvs: { latencyMs: 200 } });
  for (const path of ['', '/statement']) {
    const frame = await openAdminPage(page, forge, 'admin', 'acme', path);
    await expect(shownTab(frame).locator('[aria-busy=true]')).toHaveCount(0);
    const shift = await frame.locator('html').getAttribute('data-shift');
    expect(Number(shift ?? 0), path).toBe(0);
  }
});

test('the heading and the tabs are there before the answer is', async ({ page, forge }) => {
  let letThrough = (): void => undefined;
  const asked = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/invoke', async (route) => {
    await asked;
    await route.fallback();
  });
  const frame = await openAdminPage(page, forge);
  await expect(frame.getByRole('tab')).toHaveCount(6);
  await expect(frame.getByText('Reading what is stored.').first()).toBeAttached();
  letThrough();
  await expect(shownTab(frame)).toContainText('sends no data out of Atlassian');
});

test('only the language of the person is loaded', async ({ page, forge }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  await page.goto(`${forge.url}/sites/acme/admin?as=admin&locale=ja-JP`);
  await expect(page.frameLocator('iframe').getByRole('tab')).toHaveCount(6);
  const texts = () => files.flatMap((url) => /\/(page\.[\w-]+)-[\w-]+\.js$/.exec(url)?.[1] ?? []);
  await expect.poll(texts).toEqual(['page.ja-JP']);
});

test('a page whose texts do not come says that it has not loaded', async ({ page, forge }) => {
  await page.route('**/assets/page.en-US-*', (route) => route.abort());
  const frame = await openAdminPage(page, forge);
  await expect(frame.getByText('Sightglass has not loaded yet.')).toBeVisible();
});

test('the project panel asks its function once', async ({ page, forge }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/invoke')) asked.push(request.url());
  });
  const frame = await openPanel(page, forge);
  await expect(frame.getByText('This app can change nothing')).toBeVisible();
  expect(asked).toHaveLength(1);
});
