import { mkdirSync, writeFileSync } from 'node:fs';

import type { FrameLocator, Page } from '@playwright/test';

import type { LocalForge } from './local-forge';
import { expect, openAdminPage, openPanel, shownTab, test } from './test';

/** Every tab and state as pictures, to leaf through: `npm run gallery`. */
const FOLDER = 'test-results/gallery';

const LOOKS = [
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
  ['dark', 320],
] as const;

type Take = (page: Page, forge: LocalForge) => Promise<FrameLocator>;

const at =
  (path: string, as = 'admin'): Take =>
  (page, forge) =>
    openAdminPage(page, forge, as, 'acme', path);

const after =
  (path: string, change: (forge: LocalForge) => Promise<unknown>): Take =>
  async (page, forge) => {
    await change(forge);
    return openAdminPage(page, forge, 'admin', 'acme', path);
  };

const pressed =
  (
    buttons: readonly string[],
    change: (forge: LocalForge) => Promise<unknown> = () => Promise.resolve(),
  ): Take =>
  async (page, forge) => {
    const frame = await openAdminPage(page, forge, 'admin', 'acme', '/stored');
    await expect(shownTab(frame).getByRole('button', { name: 'Erase now' })).toBeVisible();
    await change(forge);
    for (const name of buttons) await frame.getByRole('button', { name }).click();
    return frame;
  };

const theirs = {
  clientKey: '11111111-2222-4333-8444-555555555555',
  baseUrl: 'https://elsewhere.atlassian.net',
  productType: 'jira',
};
const plant = (key: string, value: unknown) => (forge: LocalForge) =>
  forge.send('PUT', `sites/acme/storage/${key}`, { value });
const fault = (faults: object) => (forge: LocalForge) => forge.send('PUT', 'faults', faults);

const SCENES: Readonly<Record<string, Take>> = {
  overview: at(''),
  'stored-data': at('/stored'),
  permissions: at('/permissions'),
  statement: at('/statement/uninstall'),
  changes: at('/changes'),
  'project-panel': (page, forge) => openPanel(page, forge),
  'project-statement': (page, forge) => openPanel(page, forge, 'lead', '/statement/ai'),
  empty: pressed(['Erase now', 'Yes, erase']),
  confirmation: pressed(['Rehearse uninstall']),
  running: pressed(['Erase now', 'Yes, erase'], fault({ kvs: { latencyMs: 9_000 } })),
  rehearsed: pressed(['Rehearse uninstall', 'Yes, rehearse']),
  alarm: after('', plant('left-over', 1)),
  foreign: after('', plant('installation', theirs)),
  malformed: after('', plant('installation', { x: 1 })),
  unreadable: after('', fault({ kvs: { op: 'get', status: 500 } })),
  loading: after('', fault({ jira: { latencyMs: 9_000 } })),
  failed: after('', fault({ jira: { status: 500 } })),
  denied: at('', 'lead'),
  'denied-project': (page, forge) => openPanel(page, forge, 'guest'),
  offline: async (page, forge) => {
    await page.route('**/invoke', (route) => route.abort());
    return openAdminPage(page, forge);
  },
};

for (const [name, take] of Object.entries(SCENES))
  test(`@gallery ${name}`, async ({ page, forge }) => {
    test.setTimeout(90_000);
    mkdirSync(FOLDER, { recursive: true });
    for (const [colorScheme, width] of LOOKS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await forge.send('PUT', 'faults', {});
      const frame = await take(page, forge);
      if (!['loading', 'running'].includes(name))
        await expect(frame.locator('[aria-busy=true]')).toHaveCount(0, { timeout: 20_000 });
      await photograph(page, frame, `${FOLDER}/${name}-${colorScheme}-${width}.png`);
    }
    writeFileSync(`${FOLDER}/index.html`, pageOf(Object.keys(SCENES)));
  });

/** The frame is painted only where it can be seen, so the window is made as tall as the page. */
async function photograph(page: Page, frame: FrameLocator, path: string): Promise<void> {
  await frame.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(1_200);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 1280, height });
  await page.waitForTimeout(200);
  await page.screenshot({ path });
}

const pageOf = (names: readonly string[]): string =>
  `<!doctype html><meta charset="utf-8"><title>Gallery</title>${names
    .map(
      (name) =>
        `<h2>${name}</h2>${LOOKS.map(([theme, width]) => `<img src="${name}-${theme}-${width}.png" alt="${name}, ${theme}, ${width} pixels" height="600">`).join(' ')}`,
    )
    .join('')}`;
