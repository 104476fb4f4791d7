import { expect, openAdminPage, openPanel, test } from './test';

/** The README's pictures; `npm run pictures` puts them in place. */
const folder = 'test-results/pictures';

test.use({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });

test('the admin page has its picture taken', async ({ page, forge }) => {
  const frame = await openAdminPage(page, forge);
  await expect(frame.getByText('sends no data out of Atlassian')).toBeVisible();
  await page.screenshot({ path: `${folder}/admin-page.png` });
});

test('the project panel has its picture taken', async ({ page, forge }) => {
  const frame = await openPanel(page, forge);
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  await page.screenshot({ path: `${folder}/project-panel.png` });
});
