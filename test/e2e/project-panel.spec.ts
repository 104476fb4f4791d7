import { expect, openPanel, test } from './test';

for (const person of ['admin', 'lead', 'member'])
  test(`${person} sees what the app can do with the project, and none of the values`, async ({
    page,
    forge,
  }) => {
    const frame = await openPanel(page, forge, person);
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await frame.getByText('The permissions behind this').click();
    await expect(frame.locator('body')).toContainText('read:permission:jira');
    await expect(frame.locator('body')).toContainText('Jira admin');
    const { keys } = (await forge.get('sites/acme/storage')) as Stored;
    const values = keys.flatMap(({ value }) => [value.clientKey, value.baseUrl]);
    expect(values).toEqual([expect.stringMatching(/\S{20}/), 'https://acme.atlassian.net']);
    for (const value of values) await expect(frame.locator('body')).not.toContainText(value);
    await expect(frame.locator('body')).not.toContainText('acme.atlassian.net');
  });

test('guest, who may not see the project, is refused', async ({ page, forge }) => {
  const frame = await openPanel(page, forge, 'guest');
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('people in this space');
  await expect(frame.locator('body')).not.toContainText('read:permission:jira');
});

interface Stored {
  keys: { value: { clientKey: string; baseUrl: string } }[];
}
