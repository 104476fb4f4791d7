import { expect, openAdminPage, shownTab, test } from './test';

test('a search shows the questions and answers that hold every word', async ({ page, forge }) => {
  const frame = await openAdminPage(page, forge, 'admin', 'acme', '/statement');
  await frame.getByLabel('Search the questions and answers').fill('COOKIES browser');
  await expect(frame.getByRole('status').filter({ hasText: 'questions' })).toContainText(
    /^1 of 60/,
  );
  await expect(frame.getByText('fails if code uses a cookie')).toBeVisible();
  await frame.getByLabel('Search the questions and answers').fill('zebra');
  await expect(frame.getByText('No question fits.')).toBeVisible();
});

test('a filter shows what is known in one way, and pressing it again lifts it', async ({
  page,
  forge,
}) => {
  const frame = await openAdminPage(page, forge, 'admin', 'acme', '/statement');
  const filter = frame.getByRole('button', { name: /^Live/ });
  await filter.click();
  await expect(filter).toHaveAttribute('aria-pressed', 'true');
  const shown = await frame.locator('.topic').count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(60);
  await filter.click();
  await expect(frame.locator('.topic')).toHaveCount(60);
});

test('a link to a question opens it, in sight and in focus', async ({ page, forge }) => {
  const frame = await openAdminPage(page, forge, 'admin', 'acme', '/statement/uninstall');
  const answer = frame.getByText(
    'In that call, the app erases all that it finds of what it stored',
  );
  await expect(answer).toBeVisible();
  await expect(answer).toBeInViewport();
  await expect(frame.locator('#topic-uninstall > summary')).toBeFocused();
});

test('opening a question names it in the address', async ({ page, forge }) => {
  const frame = await openAdminPage(page, forge, 'admin', 'acme', '/statement');
  await frame.getByText('Does this app use AI, or train one?').click();
  await expect(page).toHaveURL(/\/admin\/statement\/ai\?/);
});

test('the five proof marks differ in shape and in word', async ({ page, forge }) => {
  const frame = await openAdminPage(page, forge, 'admin', 'acme', '/statement');
  const filters = frame.getByRole('group', { name: 'Show only answers marked as' });
  await expect(filters.getByRole('button')).toHaveText([
    /Enforced/,
    /Checked/,
    /Live/,
    /Documented/,
    /Claimed/,
  ]);
  const shapes = await filters
    .locator('path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
  expect(new Set(shapes).size).toBe(5);
});

test('opening a proof mark shows the evidence in a sentence and its source', async ({
  page,
  forge,
}) => {
  const frame = await openAdminPage(page, forge, 'admin', 'acme', '/permissions');
  await shownTab(frame).getByText('Documented').first().click();
  await expect(shownTab(frame)).toContainText('Atlassian’s documentation says so.');
  const link = shownTab(frame).getByRole('link', { name: /data-residency/ });
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(link).toHaveAttribute('href', /^https:\/\/developer\.atlassian\.com\//);
});
