import { mkdirSync } from 'node:fs';

import type { FrameLocator, Page } from '@playwright/test';

import { actions, states, tabs } from './scenes/admin';
import { FOLDER, writeIndex } from './scenes/gallery-index';
import { inspectScenes } from './scenes/inspect';
import { LANGUAGES, look, type Look } from './scenes/looks';
import { panelScenes } from './scenes/panel';
import type { Scene } from './scenes/scene';
import { sceneOpener } from './scenes/walk';
import { test } from './test';

/** Takes pictures of every tab and state: `npm run gallery`. */
test.describe.configure({ mode: 'parallel' });

const WIDE = 1280;
const NARROW = 360;
const all = [...tabs, ...states, ...actions, ...panelScenes, ...inspectScenes];
/** One scene of each tab and panel, looked at in every language. */
const PLAIN =
  'overview stored permissions statement-topic changes panel personal inspect-answer'.split(' ');
const plain = all.filter(({ name }) => PLAIN.includes(name));

test.beforeEach(({}, info) => {
  info.setTimeout(180_000);
  mkdirSync(FOLDER, { recursive: true });
});
test.afterAll(writeIndex);

for (const scene of all)
  test(`@gallery ${scene.name}`, async ({ page, forge }) => {
    const frame = await sceneOpener(page, forge)(scene);
    for (const width of [WIDE, NARROW])
      for (const name of ['light', 'dark'] as const) await take(page, frame, scene, name, width);
  });

for (const locale of LANGUAGES.slice(1))
  test(`@gallery in ${locale}`, async ({ page, forge }) => {
    const open = sceneOpener(page, forge, locale);
    for (const scene of plain) {
      const frame = await open(scene);
      for (const width of [WIDE, NARROW])
        for (const name of ['light', 'dark'] as const)
          await take(page, frame, scene, name, width, locale);
    }
  });

test('@gallery in high contrast and on paper', async ({ page, forge }) => {
  const open = sceneOpener(page, forge);
  for (const scene of plain) {
    const frame = await open(scene);
    await take(page, frame, scene, 'contrast', WIDE);
    await look(page, 'light');
    await page.emulateMedia({ media: 'print' });
    await photograph(page, frame, WIDE, `${scene.name}-print-${WIDE}`);
    await page.emulateMedia({ media: 'screen' });
  }
});

async function take(
  page: Page,
  frame: FrameLocator,
  { name }: Scene,
  wanted: Look,
  width: number,
  locale?: string,
): Promise<void> {
  await look(page, wanted);
  const end = locale === undefined ? '' : `-${locale}`;
  await photograph(page, frame, width, `${name}-${wanted}-${width}${end}`);
}

/** Only the visible part of the frame is painted, so the window is made as tall as the page. */
async function photograph(page: Page, frame: FrameLocator, width: number, name: string) {
  await page.setViewportSize({ width, height: 900 });
  await page.waitForTimeout(600);
  const inside = await frame.locator('html').evaluate(({ scrollHeight }) => scrollHeight);
  const outside = await page.evaluate(() => document.documentElement.scrollHeight);
  const height = Math.min(Math.max(inside + 200, outside, 900), 6_000);
  await page.setViewportSize({ width, height });
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}
