import { allFindings, bringAxe } from './axe';
import { appFrame, expect, openPersonalPage, test } from './test';

for (const person of ['admin', 'lead', 'member', 'guest'])
  test(`${person} reads that the app knows nothing about them, what it was handed, and whom to ask`, async ({
    page,
    forge,
  }) => {
    const frame = await openPersonalPage(page, forge, person);
    const body = frame.locator('body');
    await expect(body).toContainText('This app keeps nothing about you.');
    await expect(frame.getByRole('heading', { name: 'Whom to ask' })).toBeVisible();
    for (const summary of await frame.locator('summary').all()) await summary.click();
    await expect(body).toContainText('context.principal.accountId');
    await expect(body).not.toContainText('acme.atlassian.net');
    await expect(body).not.toContainText(/712020:|5b10/);
  });

test('the start page of the local Forge leads there, for each person', async ({ page, forge }) => {
  await page.goto(`${forge.url}/?as=member`);
  await page.locator('a[href^="/sites/acme/personal"]').click();
  await expect(appFrame(page).locator('body')).toContainText('This app keeps nothing about you.');
});

test('all questions and answers are there, too, and lead back', async ({ page, forge }) => {
  const frame = await openPersonalPage(page, forge, 'guest');
  await frame.getByRole('button', { name: 'All questions and answers' }).click();
  await expect(frame.getByRole('searchbox')).toBeVisible();
  await frame.getByRole('button', { name: 'Back to the short version' }).click();
  await expect(frame.locator('body')).toContainText('This app keeps nothing about you.');
});

test('axe finds nothing, light, dark and in high contrast, and nothing sticks out', async ({
  page,
  forge,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await bringAxe(page);
  const frame = await openPersonalPage(page, forge, 'member');
  await frame.getByRole('heading', { name: 'Whom to ask' }).waitFor();
  expect(await allFindings(page, frame)).toEqual([]);
});
