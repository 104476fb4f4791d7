import type { FrameLocator, Page } from '@playwright/test';

import { TABS } from '../../static/privacy/start/place';
import { ownFrame } from './axe';
import { actions, tabs } from './scenes/admin';
import { inspectScenes } from './scenes/inspect';
import { panelScenes } from './scenes/panel';
import { openScene } from './scenes/scene';
import { expect, test } from './test';

/** What a window of 1280 × 1024 has left at 400 %: a quarter of the pixels, each four times as large. */
test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
test.describe.configure({ mode: 'parallel' });

const LIKELIEST_CUT = ['en-US', 'de-DE', 'fr-FR', 'ja-JP'] as const;

/** What sticks out sideways, or is cut off by what it stands in, in the app's own page. */
const cutOff = async (page: Page): Promise<readonly string[]> =>
  (await ownFrame(page)).evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) =>
        element.checkVisibility() && element.closest('.unseen, thead, svg, textarea') === null,
    );
    const out = shown.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const isCut = getComputedStyle(element).overflow !== 'visible';
      return (
        left < 0 || right > clientWidth + 1 || (isCut && element.scrollWidth > right - left + 1)
      );
    });
    return [
      ...(scrollWidth > clientWidth ? ['The page scrolls sideways.'] : []),
      ...out.map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ];
  });

/** Whatever stays in place while the page scrolls takes that much of the screen. */
const sticky = (frame: FrameLocator): Promise<number> =>
  frame
    .locator('body *')
    .evaluateAll(
      (all) => all.filter((one) => /sticky|fixed/.test(getComputedStyle(one).position)).length,
    );

for (const locale of LIKELIEST_CUT)
  test(`at 400 % nothing is cut off, sticks out or stays in the way in ${locale}`, async ({
    page,
    forge,
  }) => {
    test.setTimeout(180_000);
    for (const scene of [...tabs, ...actions, ...panelScenes, ...inspectScenes]) {
      const frame = await openScene(page, forge, scene, locale);
      expect.soft(await cutOff(page), scene.name).toEqual([]);
      expect.soft(await sticky(frame), scene.name).toBe(0);
    }
  });

test('at 400 % the keyboard reaches every tab, an action and its confirmation, each in sight', async ({
  page,
  forge,
}) => {
  const [first] = tabs;
  if (first === undefined) throw new Error('There is no first tab.');
  const frame = await openScene(page, forge, first);
  await frame.getByRole('button', { name: 'Print everything' }).focus();
  await page.keyboard.press('Tab');
  for (const at of TABS.keys()) {
    await page.keyboard.press('ArrowRight');
    const next = frame.getByRole('tab').nth((at + 1) % TABS.length);
    await expect(next).toBeFocused();
    await expect(next).toBeInViewport({ ratio: 1 });
  }
  const erase = frame.getByRole('tabpanel').getByRole('button', { name: 'Erase now' });
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    if (await erase.evaluate((button) => button === document.activeElement)) break;
  }
  await expect(erase).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(frame.getByRole('button', { name: 'Yes, erase' })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(erase).toBeFocused();
});
