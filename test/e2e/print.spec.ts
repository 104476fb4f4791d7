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
    'All four sources agree.',
    'How long it lives',
    'What leaves Atlassian',
    'In that call, the app erases all that it finds of what it stored',
    'This is the first version',
    'version 0.1.0',
    'Disclosure fingerprint:',
    'Read on',
  ])
    await expect(main.getByText(text).filter({ visible: true }).first()).toBeVisible();
  await expect(frame.getByRole('tablist')).toBeHidden();
  await expect(frame.getByRole('button', { name: 'Erase now' })).toHaveCount(0);
});

test('the browser’s own print command says which tabs are missing on paper, until they are there', async ({
  page,
  forge,
}) => {
  const frame = await openAdminPage(page, forge);
  await expect(frame.getByText('sends no data out of Atlassian')).toBeVisible();
  const notice = frame.getByText('This print-out is not complete.');
  await expect(notice).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(notice).toBeVisible();
  await expect(notice).toContainText('It lacks: Statement and Changes.');
  await expect(notice).toContainText('“Print everything”');
  await page.emulateMedia({ media: 'screen' });
  for (const name of ['Statement', 'Changes']) {
    await frame.getByRole('tab', { name }).click();
    await expect(frame.getByRole('tabpanel').locator('[aria-busy=true]')).toHaveCount(0);
    await expect(frame.getByRole('tabpanel').getByRole('heading', { level: 2 })).not.toHaveCount(0);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(notice).toHaveCount(0);
});
