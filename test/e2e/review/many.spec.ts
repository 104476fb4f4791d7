import { bringAxe, findings } from '../axe';
import { expect, test } from '../test';
import { answer, box, dropAll, MANIFEST, open, SENDS, STATEMENT, statementBox } from './inspecting';

const calm = MANIFEST.replace('Ticket Helper', 'Calm').replace(/ {4}- manage.*\n/, '');

test('several files give a table of apps, what matters most first, and each app on a press', async ({
  page,
  forge,
}) => {
  const frame = await open(page, forge);
  await dropAll(frame.locator('.inspect'), [
    ['calm.yml', calm],
    ['acme.yml', SENDS],
    ['acme-privacy.md', STATEMENT],
    ['picture.yml', '\u0000\u0001\u0002'],
  ]);
  const rows = frame.getByRole('table').first().getByRole('row');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toContainText('Ticket Helper');
  await expect(rows.nth(1)).toContainText('api.acme.example');
  await expect(rows.nth(1)).toContainText('in which it disagrees');
  await expect(rows.filter({ hasText: 'Calm' })).toContainText('No statement was given');
  await rows.nth(1).getByRole('button').click();
  await expect(box(frame)).toHaveValue(SENDS);
  await expect(statementBox(frame)).toHaveValue(STATEMENT);
  await expect(answer(frame)).toContainText('What “Ticket Helper” may do');
  await rows.filter({ hasText: 'Calm' }).getByRole('button').click();
  await expect(answer(frame)).toContainText('What “Calm” may do');
  await expect(statementBox(frame)).toHaveValue('');
  await frame.getByRole('button', { name: 'Close the table' }).click();
  await expect(frame.getByText('what matters most first')).toHaveCount(0);
  await expect(answer(frame)).toContainText('What “Calm” may do');
});

test('a manifest and a statement together are of one app, and fill both boxes', async ({
  page,
  forge,
}) => {
  const frame = await open(page, forge);
  await dropAll(frame.locator('.inspect'), [
    ['privacy.txt', STATEMENT],
    ['manifest.yml', SENDS],
  ]);
  await expect(box(frame)).toHaveValue(SENDS);
  await expect(statementBox(frame)).toHaveValue(STATEMENT);
});

test('two files dropped while comparing are compared', async ({ page, forge }) => {
  const frame = await open(page, forge);
  await frame.getByRole('button', { name: 'Compare with another version' }).click();
  await dropAll(frame.locator('.inspect'), [
    ['old.yml', MANIFEST],
    ['new.yml', SENDS],
  ]);
  await expect(answer(frame)).toContainText('Whether an admin is asked first');
});

test('200 apps are told of in one table', async ({ page, forge }) => {
  const frame = await open(page, forge);
  const files = Array.from({ length: 200 }, (_, at) => {
    const name = `App ${at}`;
    return [`app-${at}.yml`, MANIFEST.replace('Ticket Helper', name)] as const;
  });
  await dropAll(frame.locator('.inspect'), files);
  await expect(frame.getByRole('table').first().getByRole('row')).toHaveCount(201);
});

test('axe finds nothing with the table, and nothing sticks out', async ({ page, forge }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await bringAxe(page);
  const frame = await open(page, forge);
  await dropAll(frame.locator('.inspect'), [
    ['calm.yml', calm],
    ['acme.yml', SENDS],
    ['acme-privacy.md', STATEMENT],
  ]);
  await frame.getByRole('table').first().waitFor();
  expect(await findings(page)).toEqual([]);
  const wide = await frame
    .locator('html')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(wide).toBe(0);
});
