import { readFile } from 'node:fs/promises';

import { smallPdf } from '../../../packages/sightglass/test/says/small-pdf';
import { bringAxe, findings } from '../axe';
import { expect, test } from '../test';
import {
  answer,
  box,
  drop,
  give,
  MANIFEST,
  open,
  press,
  SENDS,
  STATEMENT,
  statementBox,
  topic,
} from './inspecting';

test('a statement alone is read: topic by topic, faults, questions', async ({ page, forge }) => {
  const frame = await open(page, forge);
  await give(statementBox(frame), STATEMENT);
  await expect(topic(frame, 'How long data is kept')).toContainText('says so');
  await expect(topic(frame, 'Encryption')).toContainText('says nothing');
  await expect(frame.getByRole('heading', { name: 'Questions for the developer' })).toBeVisible();
  await expect(answer(frame)).not.toContainText('What it says and what the app asks for');
});

test('a manifest alone tells nothing of a statement', async ({ page, forge }) => {
  const frame = await open(page, forge);
  await give(box(frame), MANIFEST);
  await expect(answer(frame)).toContainText('What “Ticket Helper” may do');
  await expect(answer(frame)).not.toContainText('What its developer says');
});

test('both are held against one another, with the place in each', async ({ page, forge }) => {
  const frame = await open(page, forge);
  await give(box(frame), SENDS);
  await give(statementBox(frame), STATEMENT);
  const held = answer(frame)
    .getByRole('listitem')
    .filter({ hasText: 'says that nothing leaves Atlassian' })
    .first();
  await expect(held).toContainText('api.acme.example');
  await expect(held).toContainText('Line');
  await held.getByRole('button', { name: 'Show the passage' }).click();
  await expect(answer(frame).locator('mark').first()).toContainText('does not leave');
});

test('the topics and the text beside them can be gone through by keyboard', async ({
  page,
  forge,
}) => {
  const frame = await open(page, forge);
  await give(statementBox(frame), STATEMENT);
  const last = topic(frame, 'Date, versions, changes, contact');
  await last.focus();
  await page.keyboard.press('Tab');
  await expect(frame.getByRole('region', { name: 'The text, as it was read' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(last).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(last).toHaveAttribute('aria-pressed', 'true');
  await expect(answer(frame).locator('mark').first()).toBeFocused();
});

test('the questions are copied, numbered', async ({ page, forge, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    new MutationObserver(() => {
      document.querySelector('iframe:not([allow])')?.setAttribute('allow', 'clipboard-write *');
    }).observe(document, { childList: true, subtree: true });
  });
  const frame = await open(page, forge);
  await give(statementBox(frame), STATEMENT);
  await press(frame, 'Copy the questions');
  await expect(frame.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^1\. .*\?\n2\. /);
});

test('a PDF that is dropped is read, under Jira’s content policy', async ({ page, forge }) => {
  const frame = await open(page, forge);
  const pdf = smallPdf('We collect your phone number and keep it for 30 days.');
  await drop(frame.locator('.inspect'), 'acme-privacy.pdf', pdf);
  await expect(topic(frame, 'How long data is kept')).toContainText('says so');
  await expect(statementBox(frame)).toHaveValue('');
  await expect(answer(frame)).toContainText('acme-privacy.pdf');
});

test('a file that only says that it is a PDF is said to be unreadable', async ({ page, forge }) => {
  const frame = await open(page, forge);
  await drop(frame.locator('.inspect'), 'broken.pdf', '%PDF-1.4 and nothing else');
  await expect(answer(frame)).toContainText('This file cannot be read.');
});

test('the record names what was read with day and fingerprint, and is saved with the answer', async ({
  page,
  forge,
}) => {
  const frame = await open(page, forge);
  await give(box(frame), SENDS);
  await drop(frame.locator('.inspect'), 'acme.md', STATEMENT);
  const record = frame.getByRole('region', { name: 'Record of this review' });
  await expect(record).toContainText(
    /Pasted: what the app asks for: \d+ bytes, read \w+ \d+, 20\d\d/,
  );
  await expect(record).toContainText('acme.md');
  await expect(record.locator('code')).toHaveText([
    /^SHA-256: [0-9a-f]{64}$/,
    /^SHA-256: [0-9a-f]{64}$/,
  ]);
  const saving = page.waitForEvent('download');
  await record.getByRole('button', { name: 'Save as a file' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(
    /^sightglass-for-jira-ticket-helper-\d{4}-\d\d-\d\d\.md$/,
  );
  const text = await readFile(await saved.path(), 'utf8');
  for (const part of ['## Record of this review', 'SHA-256: ', 'may do', 'api\\.acme\\.example'])
    expect(text).toMatch(new RegExp(part));
  expect(text).toContain('## Questions for the developer');
});

test('the record is printed with the whole answer', async ({ page, forge }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'print', {
      value: () => {
        document.documentElement.dataset['printed'] =
          document.querySelector('.inspected-alone')?.textContent ?? '';
      },
    });
  });
  const frame = await open(page, forge);
  await give(statementBox(frame), STATEMENT);
  await topic(frame, 'Encryption').waitFor();
  await press(frame, 'Print this answer');
  await expect(frame.locator('html')).toHaveAttribute('data-printed', /Encryption.*SHA-256/s);
});

test('axe finds nothing with a statement and a manifest, and nothing sticks out', async ({
  page,
  forge,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await bringAxe(page);
  const frame = await open(page, forge);
  await give(box(frame), SENDS);
  await give(statementBox(frame), STATEMENT);
  await topic(frame, 'Encryption').waitFor();
  expect(await findings(page)).toEqual([]);
  const wide = await frame
    .locator('html')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(wide).toBe(0);
});
