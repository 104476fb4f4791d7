import { expect, openAdminPage, openPanel, test } from './test';

/** The README's pictures; `npm run pictures` puts them in place. */
const folder = 'test-results/pictures';

test.use({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });

test('the admin page has its picture taken', async ({ page, forge }) => {
  const frame = await openAdminPage(page, forge);
  // What comes below the verdict comes a moment later, and then Jira makes room for it.
  await expect(frame.getByText('Disclosure fingerprint:')).toBeInViewport();
  await page.screenshot({ path: `${folder}/admin-page.png` });
});

test('the project panel has its picture taken', async ({ page, forge }) => {
  const frame = await openPanel(page, forge);
  await expect(frame.getByText('Read on')).toBeInViewport();
  await page.screenshot({ path: `${folder}/project-panel.png` });
});
