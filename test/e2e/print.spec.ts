import { expect, openAdminPage, test } from './test';

test('printing puts all tabs, the version, the date and the hash on paper', async ({
  page,
  forge,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'print', {
      value: () => {
        document.documentElement.dataset['printed'] = 'yes';
      },
    });
  });
  const frame = await openAdminPage(page, forge);
  await frame.getByRole('button', { name: 'Print everything' }).click();
  await expect(frame.locator('html')).toHaveAttribute('data-printed', 'yes');
  await page.emulateMedia({ media: 'print' });
  const main = frame.getByRole('main');
  for (const text of [
    'All four views agree.',
    'How long it lives',
    'What leaves Jira',
    'In that call, the app erases all that it stored.',
    'This is the first version',
    'version 0.1.0',
    'Fingerprint of the disclosure:',
    'Read at',
  ])
    await expect(main.getByText(text).filter({ visible: true }).first()).toBeVisible();
  await expect(frame.getByRole('tablist')).toBeHidden();
  await expect(frame.getByRole('button', { name: 'Erase now' })).toHaveCount(0);
});
