import { readFileSync } from 'node:fs';

import type { Frame, Page } from '@playwright/test';
import axe, { type RunOnly } from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const ofColour = axe
  .getRules(TAGS)
  .filter(({ tags }) => tags.includes('cat.color'))
  .map(({ ruleId }) => ruleId);

/** All that a page is held to, and the part of it that another theme can change. */
const RULES = {
  all: { type: 'tag', values: TAGS },
  colour: { type: 'rule', values: ofColour },
} as const satisfies Readonly<Record<string, RunOnly>>;

/** The app's own page, inside Jira's frame. */
export async function ownFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('There is no frame.');
  return frame;
}

/** What axe finds in the app's own page, not in the stand-in around it. */
export async function findings(
  page: Page,
  rules: keyof typeof RULES = 'all',
): Promise<readonly string[]> {
  const frame = await ownFrame(page);
  const isThere = await frame.evaluate(() => 'axe' in window);
  if (!isThere) await frame.evaluate(AXE);
  return frame.evaluate(async (runOnly) => {
    const { run } = Reflect.get(window, 'axe') as typeof axe;
    const { violations } = await run(document, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, RULES[rules]);
}
