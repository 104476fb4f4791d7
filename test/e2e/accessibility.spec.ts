import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, openAdminPage, openPanel, shownTab, test } from './test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in the app's own page, not in the stand-in around it. */
async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include({ fromFrames: ['iframe', 'html'] })
    .withTags(TAGS)
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const settled = async (page: Page): Promise<void> => {
  await expect(page.frameLocator('iframe').locator('[aria-busy=true]')).toHaveCount(0);
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any tab in ${colorScheme}`, async ({ page, forge }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme });
    for (const path of ['', '/stored', '/permissions', '/statement/uninstall', '/changes']) {
      const frame = await openAdminPage(page, forge, 'admin', 'acme', path);
      await settled(page);
      for (const summary of await shownTab(frame).locator('.proof > summary').all())
        if (await summary.isVisible()) await summary.click();
      expect(await findings(page), path).toEqual([]);
    }
  });

  test(`axe finds nothing in any state in ${colorScheme}`, async ({ page, forge }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme });
    const frame = await openAdminPage(page, forge);
    await shownTab(frame).getByRole('button', { name: 'Erase now' }).click();
    expect(await findings(page), 'dialog').toEqual([]);
    await frame.getByRole('button', { name: 'Yes, erase' }).click();
    await expect(shownTab(frame)).toContainText('Keys found');
    expect(await findings(page), 'erased').toEqual([]);
    await forge.send('PUT', 'sites/acme/storage/surprise', { value: 1 });
    await openAdminPage(page, forge);
    await settled(page);
    expect(await findings(page), 'alarm').toEqual([]);
    await openAdminPage(page, forge, 'lead');
    await settled(page);
    expect(await findings(page), 'denied').toEqual([]);
    await openPanel(page, forge);
    await settled(page);
    expect(await findings(page), 'panel').toEqual([]);
    await forge.send('PUT', 'faults', { jira: { status: 500 } });
    await openAdminPage(page, forge);
    await settled(page);
    expect(await findings(page), 'failed').toEqual([]);
  });
}

test('axe finds nothing with forced colours, at 320 pixels', async ({ page, forge }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of ['', '/stored']) {
    await openAdminPage(page, forge, 'admin', 'acme', path);
    await settled(page);
    expect(await findings(page), path).toEqual([]);
  }
});

for (const locale of ['de-DE', 'fr-FR', 'es-ES', 'ja-JP', 'pt-BR'])
  test(`axe finds nothing in ${locale}`, async ({ page, forge }) => {
    await page.goto(`${forge.url}/sites/acme/admin/stored?as=admin&locale=${locale}`);
    await settled(page);
    expect(await findings(page)).toEqual([]);
  });
