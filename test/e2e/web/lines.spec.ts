import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { give, SENDS, STATEMENT } from '../review/inspecting';
import { expect, test } from '../test';

const FROM_DISK = pathToFileURL(join(process.cwd(), '.build/web/index.html')).href;

test.use({ locale: 'ja-JP' });

/** The lines of an element, by where its signs are drawn. */
function linesOf(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lines: string[] = [];
  let top = Number.NEGATIVE_INFINITY;
  while (walker.nextNode() !== null) {
    const { currentNode } = walker;
    const text = currentNode.textContent ?? '';
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.charAt(at);
      range.setStart(currentNode, at);
      range.setEnd(currentNode, at + 1);
      const now = Math.round(range.getBoundingClientRect().top);
      if (Math.abs(now - top) > 8) lines.push(sign);
      else lines.push(`${lines.pop() ?? ''}${sign}`);
      top = now;
    }
  }
  return lines;
}

test('no line of a Japanese heading has a last sign to itself, however narrow', async ({
  page,
}) => {
  await page.goto(FROM_DISK);
  const boxes = page.getByRole('textbox');
  await give(boxes.first(), SENDS);
  await give(boxes.nth(1), STATEMENT);
  await page.locator('.statement-sides').waitFor();
  const last: string[] = [];
  for (const width of [300, 320, 340, 360, 380]) {
    await page.setViewportSize({ width, height: 800 });
    const headings = await page.locator('h1, h2, h3').all();
    const told = await Promise.all(headings.map((heading) => heading.evaluate(linesOf)));
    last.push(...told.filter((lines) => lines.length > 1).map((lines) => lines.at(-1) ?? ''));
  }
  expect(last.length).toBeGreaterThan(0);
  expect(last.filter((line) => line.length < 3)).toEqual([]);
});
