import type { FrameLocator } from '@playwright/test';

import { bringAxe, findings } from '../axe';
import { look } from '../scenes/looks';
import { MANIFEST, LATER, open, box, answer, press, compare } from './inspecting';
import { expect, openAdminPage, shownTab, test } from '../test';

test('a line is selected in the text by keyboard, and Escape leads back', async ({
  page,
  forge,
}) => {
  const frame = await open(page, forge);
  await box(frame).fill(MANIFEST);
  const line = answer(frame)
    .getByRole('button', { name: /^Line 8,/ })
    .first();
  await line.focus();
  await page.keyboard.press('Enter');
  await expect(box(frame)).toBeFocused();
  const selected = await box(frame).evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toBe('    - read:jira-work');
  await page.keyboard.press('Escape');
  await expect(line).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box(frame)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(frame.getByRole('button', { name: 'Back to the answer' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(line).toBeFocused();
});

test('printed, the answer stands without the boxes; unused, the tab prints nothing', async ({
  page,
  forge,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'print', {
      value: () => {
        const panels = [...document.querySelectorAll('.inspected-alone')];
        document.documentElement.dataset['printed'] = String(panels.length);
      },
    });
  });
  const frame = await open(page, forge);
  await page.emulateMedia({ media: 'print' });
  await expect(frame.locator('#panel-inspect')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await box(frame).fill(MANIFEST);
  await press(frame, 'Print this answer');
  await expect(frame.locator('html')).toHaveAttribute('data-printed', '1');
  await page.emulateMedia({ media: 'print' });
  await expect(answer(frame)).toContainText('It can read in Jira: work items');
  await expect(answer(frame)).toBeVisible();
  await expect(frame.getByText('read:jira-work', { exact: true })).toBeVisible();
  for (const hidden of [box(frame), frame.getByRole('button', { name: 'Copy as Markdown' })])
    await expect(hidden).toBeHidden();
});

test('the whole way can be gone by keyboard', async ({ page, forge }) => {
  const frame = await openAdminPage(page, forge);
  await frame.getByRole('tab', { name: 'Overview' }).focus();
  await page.keyboard.press('End');
  await box(frame).waitFor();
  const reached: string[] = [];
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await frame
        .locator(':focus')
        .evaluate((element) => element.closest('label')?.innerText ?? element.textContent),
    );
  }
  expect(reached.join(' | ')).toMatch(
    /Where to find it \|.*Choose files.*Clear.*Compare with another version.*Show an example/,
  );
});

/** Fills the box and waits for the complete answer, which can be copied. */
async function filled(frame: FrameLocator, text: string): Promise<void> {
  await box(frame).fill(text);
  await answer(frame).getByRole('button', { name: 'Copy as Markdown' }).waitFor();
}

for (const [name, arrange] of Object.entries<(frame: FrameLocator) => Promise<void>>({
  'an empty box': () => Promise.resolve(),
  'an answer': (frame) => filled(frame, MANIFEST),
  'part of an answer': (frame) => filled(frame, `${MANIFEST}  : : }\n`),
  'no answer': async (frame) => {
    await box(frame).fill('Dear all');
    await answer(frame).waitFor();
  },
  'a comparison': async (frame) => {
    await compare(frame, MANIFEST, LATER);
    await answer(frame).getByText('Whether an admin is asked first').waitFor();
  },
}))
  test(`axe finds nothing, and nothing sticks out, with ${name}`, async ({ page, forge }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await bringAxe(page);
    const frame = await open(page, forge);
    await arrange(frame);
    for (const summary of await shownTab(frame).locator('summary').all()) await summary.click();
    expect(await findings(page)).toEqual([]);
    for (const other of ['dark', 'contrast'] as const) {
      await look(page, other);
      expect(await findings(page, 'colour'), other).toEqual([]);
    }
    const wide = await frame
      .locator('html')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(wide).toBe(0);
  });
