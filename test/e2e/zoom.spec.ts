import { TABS } from '../../static/privacy/start/place';
import { ZOOMED_FRAME } from './cut-off';
import { tabs } from './scenes/admin';
import { sceneOpener } from './scenes/walk';
import { expect, test } from './test';

/** A 1280 × 1024 window at 400 % zoom: a quarter of the pixels, four times as large. */
test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

test('at 400 % the keyboard reaches every tab, an action and its confirmation, each in sight', async ({
  page,
  forge,
}) => {
  const [first] = tabs;
  if (first === undefined) throw new Error('There is no first tab.');
  const frame = await sceneOpener(page, forge)(first);
  expect(await page.locator('iframe').evaluate(({ clientWidth }) => clientWidth)).toBe(
    ZOOMED_FRAME,
  );
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
