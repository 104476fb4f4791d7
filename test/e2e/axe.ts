import { readFileSync } from 'node:fs';

import type { Frame, FrameLocator, Page } from '@playwright/test';
import axe, { type RunOnly } from 'axe-core';

import { ownFrame } from './own-frame';
import { look } from './scenes/looks';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const ofColour = axe
  .getRules(TAGS)
  .filter(({ tags }) => tags.includes('cat.color'))
  .map(({ ruleId }) => ruleId);

/** The rules for a page, and those whose results depend on the theme. */
const RULES = {
  all: { type: 'tag', values: TAGS },
  colour: { type: 'rule', values: ofColour },
} as const satisfies Readonly<Record<string, RunOnly>>;

/** Loads axe into the app's frame in every page opened from now on. */
export const bringAxe = (page: Page): Promise<unknown> =>
  page.addInitScript({ content: `if (window !== window.top) { ${AXE} }` });

/** Axe's findings in a page without a frame. The script is injected past the page's own policy. */
export async function findingsAlone(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return found(page, RULES.all);
}

/** Axe's findings in the app's page, without the stand-in around it. */
export const findings = (
  page: Page,
  rules: keyof typeof RULES = 'all',
): Promise<readonly string[]> => found(ownFrame(page), RULES[rules]);

/** What is wrong with all of a part of the app's page, opened, in each look; it stays in the last of them. */
export async function allFindings(
  page: Page,
  frame: FrameLocator,
  part = frame.locator('body'),
): Promise<readonly string[]> {
  for (const summary of await part.locator('summary').all()) await summary.click();
  const all = [...(await findings(page))];
  for (const other of ['dark', 'contrast'] as const) {
    await look(page, other);
    all.push(...(await findings(page, 'colour')).map((finding) => `${other}: ${finding}`));
  }
  const over = await frame
    .locator('html')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  return over === 0 ? all : [...all, `${over} pixels stick out`];
}

const found = (shown: Page | Frame, rule: RunOnly): Promise<readonly string[]> =>
  shown.evaluate(async (runOnly) => {
    const { run } = Reflect.get(window, 'axe') as typeof axe;
    const { violations } = await run(document, {
      ...{ runOnly, resultTypes: ['violations'] },
      // Axe would otherwise fetch the style sheets again, which a strict policy reports.
      preload: false,
      // What is told of a finding is its markup; no page here has a frame of its own.
      ...{ selectors: false, elementRef: false, iframes: false },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, rule);
