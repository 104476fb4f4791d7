import { expect, openAdminPage, shownTab, test } from './test';

test('without a connection the page says so, and trying again helps', async ({ page, forge }) => {
  await page.route('**/invoke', (route) => route.abort());
  const frame = await openAdminPage(page, forge);
  await expect(shownTab(frame).getByRole('alert')).toContainText('No answer came.');
  await page.unroute('**/invoke');
  await shownTab(frame).getByRole('button', { name: 'Try again' }).click();
  await expect(shownTab(frame)).toContainText('sends no data out of Atlassian');
});

test('a statement whose texts do not arrive fails by itself, and the other tabs stay', async ({
  page,
  forge,
}) => {
  await page.route('**/assets/statement.*', (route) => route.abort());
  const frame = await openAdminPage(page, forge);
  await frame.getByRole('tab', { name: 'Statement' }).click();
  await expect(shownTab(frame).getByRole('alert')).toContainText('No answer came.');
  await frame.getByRole('tab', { name: 'Overview' }).click();
  await expect(shownTab(frame)).toContainText('sends no data out of Atlassian');
});

test('the theme follows Jira’s switch without a reload', async ({ page, forge }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const asked: string[] = [];
  const frame = await openAdminPage(page, forge);
  await expect(shownTab(frame)).toContainText('sends no data out of Atlassian');
  // The code of the other tabs is loaded a moment after the page is readable.
  page.on('request', (request) => {
    if (request.resourceType() !== 'script') asked.push(request.url());
  });
  const background = () =>
    frame.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
  const before = await background();
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await expect.poll(background).not.toBe(before);
  expect(asked).toEqual([]);
});

test('what can be read is shown when the list of keys cannot', async ({ page, forge }) => {
  await forge.send('PUT', 'faults', { kvs: { op: 'query', status: 500 } });
  const frame = await openAdminPage(page, forge);
  await expect(shownTab(frame)).toContainText('The list of stored keys could not be read.', {
    timeout: 20_000,
  });
  await expect(shownTab(frame)).toContainText('https://acme.atlassian.net');
});

test('an end that comes near takes the place of the verdict', async ({ page, forge }) => {
  await forge.send('PUT', 'faults', { kvs: { op: 'set', status: 500 } });
  await forge.send('PUT', 'clock', { advanceMs: 80 * 86_400_000 });
  await forge.send('PUT', 'faults', {});
  const frame = await openAdminPage(page, forge);
  await expect(shownTab(frame)).toContainText(/The stored values expire in \d+ days?\./);
});

test('a record that cannot be read is neither shown, nor called empty, nor marked as read', async ({
  page,
  forge,
}) => {
  await forge.send('PUT', 'faults', { kvs: { op: 'get', status: 500 } });
  const frame = await openAdminPage(page, forge);
  const stored = shownTab(frame).getByRole('region', { name: 'What is stored' });
  await expect(stored).toContainText('could not be read', { timeout: 20_000 });
  await expect(stored).not.toContainText('No value');
  await expect(stored.locator('.proof')).toHaveCount(0);
});
