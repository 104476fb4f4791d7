import { MANIFEST, LATER, open, box, answer, press, compare, drop } from './inspecting';
import { expect, test } from '../test';

test('a pasted manifest is told at once, the most serious first, reassuring last', async ({
  page,
  forge,
}) => {
  const frame = await open(page, forge);
  await box(frame).fill(MANIFEST);
  await expect(frame.getByRole('heading', { name: 'What “Ticket Helper” may do' })).toBeVisible();
  await expect(answer(frame)).toContainText('Recognized as a Forge manifest by: app');
  await expect(answer(frame).getByRole('heading', { level: 3 }).first()).toHaveText('Serious');
  await expect(answer(frame).locator('.gravity').last()).toHaveClass(/gravity-reassuring/);
  await expect(answer(frame)).toContainText('It can read in Jira: work items');
  await expect(frame.getByRole('status').filter({ hasText: 'serious' })).toHaveText(
    /^\d+ findings, \d+ of them serious\.$/,
  );
});

test('a file is read whatever it is encoded in, and one that is too large is refused', async ({
  page,
  forge,
}) => {
  const frame = await open(page, forge);
  const choose = (name: string, buffer: Buffer): Promise<void> =>
    frame
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'text/plain', buffer });
  await choose('wide.yml', Buffer.from(`\ufeff${MANIFEST}`, 'utf16le'));
  await expect(frame.getByText('From the file wide.yml.')).toBeVisible();
  await expect(box(frame)).toHaveValue(MANIFEST);
  await expect(answer(frame)).toContainText('It was read as utf-16le');
  await choose('picture.png', Buffer.from([0, 1, 2, 0, 0, 0, 5, 0, 0]));
  await expect(answer(frame)).toContainText('It is not text.');
  await choose('huge.yml', Buffer.alloc(1_000_001, 'a'));
  await expect(frame.getByRole('alert').first()).toContainText('huge.yml was not read');
  await press(frame, 'Clear');
  await expect(frame.getByRole('alert').first()).toBeEmpty();
  await expect(box(frame)).toBeFocused();
});

test('a file can be dropped anywhere on the tab', async ({ page, forge }) => {
  const frame = await open(page, forge);
  await drop(frame.getByRole('heading', { name: 'What may an app do?' }), 'm.yml', MANIFEST);
  await expect(answer(frame)).toContainText('Ticket Helper');
  await press(frame, 'Compare with another version');
  await drop(answer(frame), 'later.yml', LATER);
  await expect(frame.getByRole('textbox', { name: 'Later version' })).toHaveValue(LATER);
  await expect(frame.locator('.inspect-over')).toHaveCount(0);
});

test('two versions are compared: what changes, and whether an admin is asked', async ({
  page,
  forge,
}) => {
  const frame = await open(page, forge);
  await compare(frame, MANIFEST, LATER);
  await expect(answer(frame)).toContainText('Atlassian asks an admin of each site');
  await expect(answer(frame)).toContainText('The scope write:jira-work is added.');
  await expect(answer(frame).getByRole('heading', { name: 'New', exact: true })).toBeVisible();
  await expect(answer(frame)).toContainText('It can add and change in Jira: work items');
  const link = answer(frame).getByRole('link', { name: 'Atlassian’s rule' }).first();
  await expect(link).toHaveAttribute('href', /^https:\/\/developer\.atlassian\.com\//);
  await answer(frame)
    .getByRole('button', { name: /^Later version, line 9/ })
    .first()
    .click();
  await expect(frame.getByRole('textbox', { name: 'Later version' })).toBeFocused();
  await press(frame, 'Swap the two');
  await expect(answer(frame)).toContainText('It no longer asks for the scope write:jira-work.');
  await press(frame, 'Stop comparing');
  await expect(answer(frame)).toContainText('What “Ticket Helper” may do');
});

test('the answer is copied as Markdown', async ({ page, forge, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // Atlassian does not document whether its frame may write to the clipboard; this frame may.
  await page.addInitScript(() => {
    new MutationObserver(() => {
      document.querySelector('iframe:not([allow])')?.setAttribute('allow', 'clipboard-write *');
    }).observe(document, { childList: true, subtree: true });
  });
  const frame = await open(page, forge);
  await box(frame).fill(MANIFEST);
  await press(frame, 'Copy as Markdown');
  await expect(frame.getByRole('button', { name: 'Copied' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^# What “Ticket Helper” may do\n/);
});

test('what is not recognised is said to be so, with what would be', async ({ page, forge }) => {
  const frame = await open(page, forge);
  await box(frame).fill('Dear all, please look at this app.');
  await expect(answer(frame)).toContainText('It is not clear what this file is');
  await expect(answer(frame)).toContainText('It is neither a Forge manifest');
  await expect(answer(frame)).toContainText('a Connect descriptor, atlassian-connect.json');
});

test('what could not be read is named, and nothing calm is said of the rest', async ({
  page,
  forge,
}) => {
  const frame = await open(page, forge);
  await box(frame).fill(`${MANIFEST}  : : }\n`);
  await expect(answer(frame)).toContainText('Part of the file could not be read');
  await expect(answer(frame)).toContainText('Line 14 cannot be read and was left out.');
  await expect(answer(frame).locator('.message-success')).toHaveCount(0);
});
