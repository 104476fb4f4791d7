import { chromium, type Browser, type Page } from '@playwright/test';

import config from '../../playwright.config';

/** The frame is of another origin: in a process of its own it would not be slowed down with the page. */
const ONE_PROCESS = '--disable-site-isolation-trials';

/** How many times slower than this machine the browser computes. */
export const SLOWDOWNS = [1, 4] as const;

export function startBrowser(): Promise<Browser> {
  const options = config.use?.launchOptions;
  return chromium.launch({ ...options, args: [...(options?.args ?? []), ONE_PROCESS] });
}

/** Milliseconds from Jira asking for the frame to the first frame that is drawn with an element in it. */
export type Times = Readonly<Record<string, number>>;

/** One load in a context of its own, which begins with an empty cache. Ends with the last of the elements. */
export async function load(
  browser: Browser,
  url: string,
  slowdown: number,
  elements: Readonly<Record<string, string>>,
): Promise<Times> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(markWhenShown, elements);
    await page.goto(url);
    return await timesIn(page, elements);
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
function markWhenShown(elements: Readonly<Record<string, string>>): void {
  for (const [name, selector] of Object.entries(elements)) {
    const look = (): void => {
      if (document.querySelector(selector) === null) requestAnimationFrame(look);
      else requestAnimationFrame(() => performance.mark(name));
    };
    requestAnimationFrame(look);
  }
}

/** Taken in the frame, whose clock starts as Jira asks for it. */
async function timesIn(page: Page, elements: Readonly<Record<string, string>>): Promise<Times> {
  const frame = page.frameLocator('iframe');
  for (const selector of Object.values(elements)) await frame.locator(selector).waitFor();
  const names = ['first-paint', ...Object.keys(elements)];
  return frame.locator('html').evaluate(async (_, marks) => {
    const at = (name: string): number | undefined =>
      performance.getEntriesByName(name)[0]?.startTime;
    while (marks.some((name) => at(name) === undefined))
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return Object.fromEntries(marks.map((name) => [name, at(name) ?? NaN]));
  }, names);
}
