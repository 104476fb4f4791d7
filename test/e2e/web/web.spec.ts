import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

import type { Page } from '@playwright/test';

import { smallPdf } from '../../../packages/sightglass/test/says/small-pdf';
import { findingsAlone } from '../axe';
import { drop, dropAll, give, MANIFEST, SENDS, STATEMENT, topic } from '../review/inspecting';
import { LANGUAGES } from '../scenes/looks';
import { expect, test } from '../test';

const FOLDER = join(process.cwd(), '.build/web');
const FROM_DISK = pathToFileURL(join(FOLDER, 'index.html')).href;
/** Gzipped, until an answer stands. */
const MOST_BYTES = 77_000;

const TYPES = new Map([
  ['html', 'text/html'],
  ['js', 'text/javascript'],
  ['css', 'text/css'],
  ['svg', 'image/svg+xml'],
  ['webmanifest', 'application/manifest+json'],
]);

let server: Server;
let served: string;
test.beforeAll(async () => {
  server = createServer((request, response) => {
    const name = new URL(request.url ?? '', 'http://localhost').pathname.slice(1) || 'index.html';
    const isThere = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).includes(name);
    response.writeHead(isThere ? 200 : 404, {
      'content-type': TYPES.get(name.split('.').at(-1) ?? '') ?? 'text/plain',
    });
    response.end(isThere ? readFileSync(join(FOLDER, name)) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  served = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => {
  server.close();
});

test.describe('where scripts are switched off', () => {
  test.use({ javaScriptEnabled: false });

  const inJira = pathToFileURL(join(process.cwd(), 'static/privacy/build/index.html')).href;
  for (const [name, address, says] of [
    ['the page by itself', FROM_DISK, /reads manifests.*needs JavaScript.*sends nothing/s],
    ['a page in Jira', inJira, /^Sightglass needs JavaScript to show this page\.$/],
  ] as const)
    test(`${name} says what it needs`, async ({ page }) => {
      await page.goto(address);
      const told = page.locator('noscript');
      await expect(told).toBeVisible();
      expect(await told.innerText()).toMatch(says);
    });
});

const box = (page: Page) => page.getByRole('textbox').first();
const statement = (page: Page) => page.getByRole('textbox').last();

/** Records every address that the page requests from now on. */
function requestsOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

for (const from of ['disk', 'a server'] as const)
  test(`from ${from} it reads a manifest, a statement and a PDF, and asks for nothing but its own files`, async ({
    page,
  }) => {
    const address = from === 'disk' ? FROM_DISK : served;
    const asked = requestsOf(page);
    await page.goto(address);
    await expect(page).toHaveTitle('Review a Jira app – Sightglass');
    await give(box(page), SENDS);
    await expect(page.locator('.inspected')).toContainText('What “Ticket Helper” may do');
    await give(statement(page), STATEMENT);
    await expect(topic(page, 'How long data is kept')).toContainText('says so');
    await drop(page.locator('.inspect'), 'a.pdf', smallPdf('We do not use cookies.'));
    await expect(topic(page, 'Cookies')).toContainText('says it does not');
    await page.getByRole('button', { name: 'Compare with another version' }).click();
    await give(page.getByRole('textbox').nth(1), SENDS.replace('read:', 'write:'));
    await expect(page.getByText('Whether an admin is asked first')).toBeVisible();
    await dropAll(page.locator('.inspect'), [
      ['a.yml', SENDS],
      ['b.yml', SENDS],
      ['c.yml', SENDS],
    ]);
    await expect(page.getByRole('table').first().getByRole('row')).toHaveCount(4);
    const base = address.replace(/index\.html$/, '');
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((url) => !url.startsWith(base))).toEqual([]);
  });

test('its content policy lets it send nothing, anywhere', async ({ page, watch }) => {
  await page.goto(served);
  await box(page).waitFor();
  const left = await page.evaluate(() =>
    Promise.allSettled([fetch('/'), fetch('https://example.com/')]).then((all) =>
      all.map(({ status }) => status),
    ),
  );
  expect(left).toEqual(['rejected', 'rejected']);
  // Both were blocked by the policy; no other test has a violation.
  await expect.poll(() => watch.violations.length).toBe(2);
  watch.violations.length = 0;
});

test('in every language it loads less than 77 kB until a manifest is told', async ({ browser }) => {
  for (const locale of LANGUAGES) {
    const page = await browser.newPage({ locale });
    const asked = requestsOf(page);
    await page.goto(FROM_DISK);
    await give(box(page), MANIFEST);
    await expect(page.locator('.inspected'), locale).toContainText('Ticket Helper');
    const sizes = asked.map((url) => gzipSync(readFileSync(new URL(url))).length);
    expect(
      sizes.reduce((sum, size) => sum + size, 0),
      locale,
    ).toBeLessThan(MOST_BYTES);
    await page.close();
  }
});

test('the language is switched, and what stands in the boxes stays', async ({ page }) => {
  await page.goto(FROM_DISK);
  await give(box(page), SENDS);
  await give(statement(page), STATEMENT);
  await topic(page, 'Encryption').waitFor();
  await page.getByText('Language: English').click();
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE');
  await expect(page).toHaveTitle('Eine Jira-App prüfen – Sightglass');
  await expect(box(page)).toHaveValue(SENDS);
  await expect(page.locator('.inspected')).toContainText('Was „Ticket Helper“ darf');
  await expect(page.getByRole('button', { name: 'Verschlüsselung' })).toBeVisible();
});

test('an address that is asked for holds the texts, for another browser to open', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(served);
  await give(box(page), SENDS);
  await give(statement(page), STATEMENT);
  expect(page.url()).toBe(served);
  await page.getByText('Share what is given').click();
  await page.getByRole('button', { name: 'Make the address' }).click();
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toMatch(/#review=[\w-]+$/);
  expect(page.url()).toBe(served);
  const other = await browser.newPage();
  await other.goto(address);
  await expect(box(other)).toHaveValue(SENDS);
  await expect(statement(other)).toHaveValue(STATEMENT);
  await expect(other.getByText('These texts came with the address.')).toBeVisible();
  await other.close();
});

test('an address that holds no texts is said to be unreadable', async ({ page }) => {
  for (const fragment of [
    'x',
    'A'.repeat(40_000),
    '%00',
    'q1YqS8wpTlWyUlAqSS0uUdJRKC1OLVJILUpVsjI0NNQxMjYxNTO3AAA',
  ]) {
    // Another fragment alone would not load the page.
    await page.goto('about:blank');
    await page.goto(`${FROM_DISK}#review=${fragment}`);
    const told = page.getByText('What came with the address cannot be read.');
    await expect(told, fragment.slice(0, 12)).toBeVisible();
    await expect(box(page), fragment.slice(0, 12)).toHaveValue('');
  }
});

test('kept when asked, it opens without a network, and nothing else is kept', async ({
  page,
  context,
}) => {
  await page.goto(served);
  await box(page).waitFor();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.getByRole('button', { name: 'Keep this page' }).click();
  await expect(page.getByText('This browser now keeps the page’s own files')).toBeVisible();
  await give(box(page), SENDS);
  await context.setOffline(true);
  await page.reload();
  await expect(box(page)).toHaveValue('');
  await give(box(page), SENDS);
  await expect(page.locator('.inspected')).toContainText('What “Ticket Helper” may do');
  await drop(page.locator('.inspect'), 'a.pdf', smallPdf('We do not use cookies.'));
  await expect(topic(page, 'Cookies')).toContainText('says it does not');
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => url);
  });
  expect(kept.filter((url) => !url.startsWith(served))).toEqual([]);
});

for (const [width, colorScheme] of [
  [1280, 'light'],
  [320, 'dark'],
] as const)
  test(`axe finds nothing, and nothing sticks out, ${colorScheme} and ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto(FROM_DISK);
    await give(box(page), SENDS);
    await give(statement(page), STATEMENT);
    await topic(page, 'Encryption').waitFor();
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await findingsAlone(page)).toEqual([]);
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(wide).toBe(0);
  });
