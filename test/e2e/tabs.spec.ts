import { countInvokes, expect, openAdminPage, openPanel, shownTab, test } from './test';

const names = ['Overview', 'Stored data', 'Permissions', 'Statement', 'Changes', 'Review an app'];

test('each tab has an address of its own, and the back button leads through them', async ({
  page,
  forge,
}) => {
  const frame = await openAdminPage(page, forge);
  await expect(frame.getByRole('tab')).toHaveText(names);
  await frame.getByRole('tab', { name: 'Permissions' }).click();
  await expect(page).toHaveURL(/\/admin\/permissions\?/);
  await frame.getByRole('tab', { name: 'Changes' }).click();
  await expect(page).toHaveURL(/\/admin\/changes\?/);
  await page.goBack();
  await expect(frame.getByRole('tab', { name: 'Permissions' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.goBack();
  await expect(shownTab(frame)).toContainText('sends no data out of Atlassian');
});

for (const [path, name, text] of [
  ['/stored', 'Stored data', 'How long it lives'],
  ['/permissions', 'Permissions', 'What leaves Atlassian'],
  ['/statement', 'Statement', '60 of 60 questions'],
  ['/changes', 'Changes', 'first version'],
  ['/nowhere', 'Overview', 'All four sources agree'],
] as const)
  test(`a link to ${path} opens ${name}, with one call of a function`, async ({ page, forge }) => {
    const asked = countInvokes(page);
    const frame = await openAdminPage(page, forge, 'admin', 'acme', path);
    await expect(frame.getByRole('tab', { selected: true })).toHaveText(name);
    await expect(shownTab(frame)).toContainText(text);
    expect(asked).toHaveLength(1);
  });

test('a tab asks only for what is not there yet', async ({ page, forge }) => {
  const asked = countInvokes(page);
  const frame = await openAdminPage(page, forge);
  for (const name of [...names, ...names]) {
    await frame.getByRole('tab', { name }).click();
    await expect(shownTab(frame).locator('[aria-busy=true]')).toHaveCount(0);
  }
  expect(asked).toEqual(['overview', 'statement', 'changes']);
});

test('arrow keys, Home and End walk along the tabs, and Tab leads into what is shown', async ({
  page,
  forge,
}) => {
  const frame = await openAdminPage(page, forge);
  await frame.getByRole('tab', { name: 'Overview' }).focus();
  for (const [key, name] of [
    ['ArrowRight', 'Stored data'],
    ['End', 'Review an app'],
    ['ArrowRight', 'Overview'],
    ['ArrowLeft', 'Review an app'],
    ['Home', 'Overview'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(frame.getByRole('tab', { name })).toBeFocused();
    await expect(frame.getByRole('tab', { selected: true })).toHaveText(name);
  }
  await page.keyboard.press('Tab');
  await expect(shownTab(frame)).toBeFocused();
});

test('the project panel leads to the whole statement and back, within the panel', async ({
  page,
  forge,
}) => {
  const asked = countInvokes(page);
  const frame = await openPanel(page, forge);
  await frame.getByRole('button', { name: 'All questions and answers' }).click();
  await expect(frame.getByText('60 of 60 questions')).toBeVisible();
  await expect(page).toHaveURL(/\/settings\/statement\?/);
  await frame.getByRole('button', { name: 'Back to the short version' }).click();
  await expect(frame.getByText('This app can change nothing in this space')).toBeVisible();
  expect(asked).toEqual(['panel', 'statement']);
});
