import { readFile } from 'node:fs/promises';

import { expect, openAdminPage, shownTab, test } from './test';

for (const [button, ending, read, holds] of [
  ['JSON', '.json', JSON.parse, /^\{[^]*"https:\/\/acme\.atlassian\.net"[^]*\}\s*$/],
  ['Markdown', '.md', String, /https:\/\/acme\.atlassian\.net/],
  ['Marketplace answers', '-marketplace.json', JSON.parse, /^\{[^]*\}\s*$/],
] as const)
  test(`${button} is saved under the app, the site and the day`, async ({ page, forge }) => {
    const frame = await openAdminPage(page, forge, 'admin', 'acme', '/statement');
    const saving = page.waitForEvent('download');
    await shownTab(frame).getByRole('button', { name: button, exact: true }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(/^sightglass-for-jira-acme-\d{4}-\d\d-\d\d[.-]/);
    expect(saved.suggestedFilename().endsWith(ending)).toBe(true);
    const text = await readFile(await saved.path(), 'utf8');
    expect(text).toMatch(holds);
    expect(() => read(text) as unknown).not.toThrow();
    await expect(shownTab(frame).getByText('Saved as')).toBeVisible();
  });

test('a download that gets no answer says so', async ({ page, forge }) => {
  const frame = await openAdminPage(page, forge, 'admin', 'acme', '/statement');
  await expect(frame.getByText('60 of 60 questions')).toBeVisible();
  await page.route('**/invoke', (route) => route.abort());
  await shownTab(frame).getByRole('button', { name: 'JSON', exact: true }).click();
  await expect(shownTab(frame).getByText('No answer came.')).toBeVisible();
});
