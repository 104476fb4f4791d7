import { countInvokes, expect, openAdminPage, shownTab, test } from './test';

test('an action says what it will do, runs, tells numbers, and gives the focus back', async ({
  page,
  forge,
}) => {
  const frame = await openAdminPage(page, forge);
  await forge.send('PUT', 'faults', { kvs: { latencyMs: 300 } });
  const erase = shownTab(frame).getByRole('button', { name: 'Erase now' });
  await erase.focus();
  await page.keyboard.press('Enter');
  const dialog = frame.getByRole('dialog', { name: 'Erase everything that is stored?' });
  await expect(dialog.getByRole('listitem')).toHaveCount(4);
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(shownTab(frame).getByRole('status')).toContainText('Erasing.');
  await expect(erase).toBeFocused();
  await expect(shownTab(frame).getByRole('status')).toContainText('Keys found: 1. Erased: 1.');
  await expect(shownTab(frame).getByRole('button', { name: 'Copy result' })).toBeVisible();
});

test('a double press does nothing twice', async ({ page, forge }) => {
  const asked = countInvokes(page);
  const frame = await openAdminPage(page, forge);
  await shownTab(frame).getByRole('button', { name: 'Erase now' }).click();
  await frame.getByRole('button', { name: 'Yes, erase' }).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(shownTab(frame).getByRole('status')).toContainText('Keys found: 1.');
  expect(asked.filter((name) => name === 'erase')).toHaveLength(1);
});

test('an erase that could not reach everything says how much, why, and what becomes of the rest', async ({
  page,
  forge,
}) => {
  await forge.send('PUT', 'sites/acme/storage/left-over', { value: 1 });
  const frame = await openAdminPage(page, forge);
  await expect(shownTab(frame)).toContainText('left-over');
  await forge.send('PUT', 'faults', { kvs: { op: 'batch/delete', status: 500 } });
  await shownTab(frame).getByRole('button', { name: 'Erase now' }).click();
  await frame.getByRole('button', { name: 'Yes, erase' }).click();
  const told = shownTab(frame).getByRole('status');
  await expect(told).toContainText(/\d of \d erased; the rest could not be reached: \S/, {
    timeout: 25_000,
  });
  await expect(told).toContainText('An uninstall tries to erase it again.');
  await expect(shownTab(frame)).toContainText('left-over');
});

test('the copied result really is on the clipboard', async ({ page, forge, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // Atlassian does not document whether its frame may write to the clipboard; this frame may.
  await page.addInitScript(() => {
    new MutationObserver(() => {
      document.querySelector('iframe:not([allow])')?.setAttribute('allow', 'clipboard-write *');
    }).observe(document, { childList: true, subtree: true });
  });
  const frame = await openAdminPage(page, forge);
  await shownTab(frame).getByRole('button', { name: 'Erase now' }).click();
  await frame.getByRole('button', { name: 'Yes, erase' }).click();
  await shownTab(frame).getByRole('button', { name: 'Copy result' }).click();
  await expect(shownTab(frame).getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Everything was erased\.\nKeys found: 1\. Erased: 1\. Left: 0\./);
});

test('the result can be copied, or selected where the frame may not copy', async ({
  page,
  forge,
}) => {
  const frame = await openAdminPage(page, forge);
  await shownTab(frame).getByRole('button', { name: 'Refresh from Jira' }).click();
  await frame.getByRole('button', { name: 'Yes, refresh' }).click();
  await shownTab(frame).getByRole('button', { name: 'Copy result' }).click();
  await expect(
    shownTab(frame).getByText('Copied').or(shownTab(frame).locator('.copy-text')),
  ).toBeVisible();
});
