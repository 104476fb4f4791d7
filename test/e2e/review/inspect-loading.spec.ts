import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { answer, box, compare, give, LATER, MANIFEST, open, STATEMENT } from './inspecting';
import { LANGUAGES } from '../scenes/looks';
import { countInvokes, expect, openAdminPage, shownTab, test } from '../test';

test('it asks no function, sends and keeps nothing, and is gone after a reload', async ({
  page,
  context,
  forge,
}) => {
  const asked = countInvokes(page);
  const frame = await open(page, forge);
  const kept = await context.storageState({ indexedDB: true });
  const before = [await forge.get('calls'), await forge.get('logs')];
  const requests: string[] = [];
  page.on('request', (request) => {
    const { host, port, pathname, search } = new URL(request.url());
    const where = port === new URL(forge.url).port ? pathname : host;
    requests.push(`${request.method()} ${where}${search} ${request.postData() ?? ''}`);
  });
  const address = page.url();
  await box(frame).fill(MANIFEST);
  await expect(answer(frame)).toBeVisible();
  await frame
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'secret-name.yml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(LATER),
    });
  await expect(answer(frame)).toContainText('add and change');
  await compare(frame, MANIFEST, LATER);
  await expect(answer(frame)).toContainText('Whether an admin is asked first');
  await frame.locator('body').evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  const files = readdirSync('static/privacy/build/assets');
  const own = files.map((file) => `GET /frame/acme/privacy/assets/${file} `);
  expect(requests.filter((request) => !own.includes(request))).toEqual([]);
  expect(asked).toEqual([]);
  expect([await forge.get('calls'), await forge.get('logs')]).toEqual(before);
  expect(page.url()).toBe(address);
  expect(await context.storageState({ indexedDB: true })).toEqual(kept);
  await page.reload();
  await expect(box(frame)).toHaveValue('');
  await expect(answer(frame)).toHaveCount(0);
});

test('nothing of it is loaded before its tab is opened, and then one language', async ({
  page,
  forge,
}) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  const own = (): string[] => files.filter((url) => /\/review[.-]/.test(url));
  await page.goto(`${forge.url}/sites/acme/admin?as=admin&locale=de-DE`);
  const frame = page.frameLocator('iframe');
  for (const nth of [1, 2, 3, 4]) await frame.getByRole('tab').nth(nth).click();
  await expect(shownTab(frame)).toContainText('Version');
  expect(own()).toEqual([]);
  await frame.getByRole('tab').nth(5).click();
  await expect(frame.getByRole('textbox').first()).toBeVisible();
  expect(own().length).toBeGreaterThan(0);
  const languages = own().flatMap((url) => /\.([a-z]{2}-[A-Z]{2})-/.exec(url)?.[1] ?? []);
  expect(languages).toContain('de-DE');
  expect(languages.filter((one) => one !== 'de-DE')).toEqual([]);
});

test('it has an address, and the back button leads to the tab before', async ({ page, forge }) => {
  const frame = await openAdminPage(page, forge);
  await frame.getByRole('tab', { name: 'Review an app' }).click();
  await box(frame).fill(MANIFEST);
  await expect(page).toHaveURL(/\/admin\/inspect\?/);
  await page.goBack();
  await expect(frame.getByRole('tab', { selected: true })).toHaveText('Overview');
  await page.goForward();
  await expect(answer(frame)).toContainText('Ticket Helper');
});

/**
 * Gzipped, in bytes: what the tab loads until an answer stands, what a statement adds to it, and what
 * holds the two against one another.
 */
const MOST = { manifest: 60_000, statement: 40_000, both: 5_000 } as const;

for (const locale of LANGUAGES)
  test(`in ${locale} the tab loads at most 60 kB until a manifest is told, 40 kB more for a statement, and 5 kB where both are there`, async ({
    page,
    forge,
  }) => {
    // The page fetches its other parts and all its texts by itself.
    const others = ['/soon-', `/page.${locale}-`].map((part) =>
      page.waitForRequest((request) => request.url().includes(part)),
    );
    await page.goto(`${forge.url}/sites/acme/admin?as=admin&locale=${locale}`);
    const frame = page.frameLocator('iframe');
    await expect(shownTab(frame).locator('h2').first()).toBeAttached();
    await Promise.all(others);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await frame.getByRole('tab').nth(5).click();
    await give(frame.getByRole('textbox').first(), MANIFEST);
    await expect(answer(frame)).toContainText('Ticket Helper');
    const files = loaded.splice(0);
    expect(files.filter((file) => file.includes(locale))).toHaveLength(1);
    expect(sizeOf(files)).toBeLessThanOrEqual(MOST.manifest);
    await give(frame.getByRole('textbox').last(), STATEMENT);
    await expect(frame.locator('.statement-topics')).toBeVisible();
    const both = loaded.filter((file) => /\/held[.-]/.test(file));
    expect(both).toHaveLength(2);
    expect(sizeOf(both)).toBeLessThanOrEqual(MOST.both);
    const statement = loaded.filter((file) => !both.includes(file));
    expect(sizeOf(statement)).toBeLessThanOrEqual(MOST.statement);
    expect(statement).not.toEqual([]);
  });

const sizeOf = (paths: readonly string[]): number =>
  paths
    .map((path) => readFileSync(`static/privacy/build/assets/${path.split('/').pop() ?? ''}`))
    .reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
