import type { Page } from '@playwright/test';

import { expect, openAdminPage, openPanel, test } from './test';

/** How far the app's page can be scrolled sideways, and what sticks out. */
const overflow = async (page: Page): Promise<number> => {
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[aria-busy=true]')).toHaveCount(0);
  return frame
    .locator('html')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
};

// 320 pixels are also what a window of 1280 has left at 400 %.
test('nothing sticks out at 320 pixels, on any tab', async ({ page, forge }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['', '/stored', '/permissions', '/statement/uninstall', '/changes']) {
    await openAdminPage(page, forge, 'admin', 'acme', path);
    expect(await overflow(page), path).toBe(0);
  }
  await openPanel(page, forge);
  expect(await overflow(page), 'panel').toBe(0);
});

for (const locale of ['de-DE', 'fr-FR', 'ja-JP'])
  test(`nothing sticks out at 320 pixels in ${locale}`, async ({ page, forge }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['', '/stored']) {
      await page.goto(`${forge.url}/sites/acme/admin${path}?as=admin&locale=${locale}`);
      expect(await overflow(page), path).toBe(0);
    }
  });
