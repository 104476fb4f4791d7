import type { FrameLocator, Page } from '@playwright/test';

import { expect, openAdminPage as open, shownTab, test } from './test';
import type { LocalForge } from '../rigs/local-forge-process';

const stored = (frame: FrameLocator) => frame.getByRole('table', { name: 'What is stored' });
const openAdminPage = (page: Page, forge: LocalForge, as = 'admin', site = 'acme') =>
  open(page, forge, as, site, '/stored');
const theirs = {
  clientKey: '11111111-2222-4333-8444-555555555555',
  baseUrl: 'https://elsewhere.atlassian.net',
  productType: 'jira',
};

async function press(frame: FrameLocator, button: string, confirm: string) {
  await frame.getByRole('button', { name: button }).click();
  await frame.getByRole('button', { name: confirm }).click();
}

test('a Jira admin sees the verdict, the four sources, the values and the receipt first', async ({
  page,
  forge,
}) => {
  const frame = await open(page, forge);
  await expect(shownTab(frame)).toContainText('sends no data out of Atlassian');
  await expect(shownTab(frame)).toContainText('All four sources agree.');
  await expect(shownTab(frame)).toContainText('https://acme.atlassian.net');
  await expect(shownTab(frame).getByRole('img')).toHaveCount(3);
  await expect(shownTab(frame).getByRole('button')).toHaveText(['Refresh from Jira', 'Erase now']);
});

test('a Jira admin sees every stored value and every permission with its reason', async ({
  page,
  forge,
}) => {
  const frame = await openAdminPage(page, forge);
  await expect(stored(frame)).toContainText('https://acme.atlassian.net');
  await expect(stored(frame).getByRole('row')).toHaveCount(4);
  await frame.getByRole('tab', { name: 'Permissions' }).click();
  for (const scope of ['storage:app', 'read:permission:jira'])
    await expect(shownTab(frame).getByText(scope, { exact: true })).toBeVisible();
});

test('get started, after an install, leads to the same page', async ({ page, forge }) => {
  await page.goto(`${forge.url}/sites/acme/admin?as=admin&module=privacy-get-started`);
  await expect(shownTab(page.frameLocator('iframe'))).toContainText('https://acme.atlassian.net');
});

test('one site’s admin page shows nothing of the other site', async ({ page, forge }) => {
  const frame = await openAdminPage(page, forge, 'admin', 'globex');
  await expect(stored(frame)).toContainText('https://globex.atlassian.net');
  await expect(frame.locator('body')).not.toContainText('acme');
});

for (const person of ['lead', 'member', 'guest'])
  test(`${person} is told who may see the admin page, and sees no value`, async ({
    page,
    forge,
  }) => {
    const frame = await openAdminPage(page, forge, person);
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(frame.locator('body')).toContainText('Jira admins');
    await expect(stored(frame)).toHaveCount(0);
    await expect(frame.locator('body')).not.toContainText('https://acme.atlassian.net');
  });

test('refresh corrects the base URL of a renamed site', async ({ page, forge }) => {
  await forge.send('PUT', 'sites/acme/storage/installation', {
    value: { ...(await record(forge)), baseUrl: 'https://before.atlassian.net' },
  });
  const frame = await openAdminPage(page, forge);
  await expect(stored(frame)).toContainText('https://before.atlassian.net');
  await press(frame, 'Refresh from Jira', 'Yes, refresh');
  await expect(stored(frame)).toContainText('https://acme.atlassian.net');
});

test('erase leaves nothing, and record again brings it back', async ({ page, forge }) => {
  const frame = await openAdminPage(page, forge);
  await press(frame, 'Erase now', 'Yes, erase');
  await expect(shownTab(frame).getByRole('status').filter({ hasText: /\b1\b/ })).toBeVisible();
  await expect(stored(frame)).toHaveCount(0);
  expect(await forge.get('sites/acme/storage')).toMatchObject({ keys: [], secrets: [] });
  await press(frame, 'Record again', 'Yes, record');
  await expect(stored(frame)).toContainText('https://acme.atlassian.net');
});

test('a rehearsal counts the real erase and puts the record back', async ({ page, forge }) => {
  await forge.send('PUT', 'sites/acme/storage/left-over', { value: 1 });
  const frame = await openAdminPage(page, forge);
  await press(frame, 'Rehearse uninstall', 'Yes, rehearse');
  await expect(frame.getByRole('status').filter({ hasText: /\b2\b/ })).toBeVisible();
  await expect(stored(frame)).toContainText('https://acme.atlassian.net');
  expect(await forge.get('sites/acme/storage')).toMatchObject({ keys: [{ key: 'installation' }] });
});

test('cancelling a confirmation changes nothing and gives the focus back', async ({
  page,
  forge,
}) => {
  const before = await forge.get('sites/acme/storage');
  const frame = await openAdminPage(page, forge);
  await frame.getByRole('button', { name: 'Erase now' }).click();
  await expect(frame.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(frame.getByRole('button', { name: 'Erase now' })).toBeFocused();
  expect(await forge.get('sites/acme/storage')).toEqual(before);
});

test('another installation’s record is shown as such', async ({ page, forge }) => {
  await forge.send('PUT', 'sites/acme/storage/installation', { value: theirs });
  const frame = await openAdminPage(page, forge);
  await expect(stored(frame)).toContainText('https://elsewhere.atlassian.net');
  await expect(frame.locator('body')).toContainText('another installation');
});

test('a key that nobody declared is an alarm that names it', async ({ page, forge }) => {
  await forge.send('PUT', 'sites/acme/storage/surprise', { value: { who: 'knows' } });
  const frame = await openAdminPage(page, forge);
  await expect(shownTab(frame).getByText('surprise')).toBeVisible();
});

test('what cannot be read is said, not assumed', async ({ page, forge }) => {
  await forge.send('PUT', 'faults', { kvs: { op: 'get', status: 500 } });
  const frame = await openAdminPage(page, forge);
  await expect(shownTab(frame)).toContainText('could not be read');
  await expect(stored(frame)).toHaveCount(0);
});

test('when Jira does not confirm who is asking, the answer is no', async ({ page, forge }) => {
  await forge.send('PUT', 'faults', { jira: { op: 'mypermissions', status: 500 } });
  const frame = await openAdminPage(page, forge);
  await expect(frame.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(stored(frame)).toHaveCount(0);
});

async function record(forge: { get: (path: string) => Promise<unknown> }): Promise<object> {
  const { keys } = (await forge.get('sites/acme/storage')) as { keys: { value: object }[] };
  return keys[0]?.value ?? {};
}
