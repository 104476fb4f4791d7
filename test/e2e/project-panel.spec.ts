import { expect, openPanel, test } from './test';

for (const person of ['admin', 'lead', 'member'])
  test(`${person} sees what the app can do with the project, and none of the values`, async ({
    page,
    forge,
  }) => {
    const frame = await openPanel(page, forge, person);
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(frame.locator('body')).toContainText('read:permission:jira');
    await expect(frame.locator('body')).toContainText('Jira admin');
    const [stored] = ((await forge.get('sites/acme/storage')) as Stored).keys;
    await expect(frame.locator('body')).not.toContainText(stored?.value.clientKey ?? 'no record');
    await expect(frame.locator('body')).not.toContainText('acme.atlassian.net');
  });

test('guest, who may not see the project, is refused', async ({ page, forge }) => {
  const frame = await openPanel(page, forge, 'guest');
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(frame.locator('body')).not.toContainText('read:permission:jira');
});

interface Stored {
  keys: { value: { clientKey: string } }[];
}
