import { chromium, type Browser } from '@playwright/test';

import config from '../../playwright.config';

/**
 * Keeps the frame, which has another origin, in the page's process, so that both are slowed down
 * together.
 */
const ONE_PROCESS = '--disable-site-isolation-trials';

/** The factors by which the browser's processor is slowed down. */
export const SLOWDOWNS = [1, 4] as const;

/** Starts the browser for measuring. */
export function startBrowser(): Promise<Browser> {
  const options = config.use?.launchOptions;
  return chromium.launch({ ...options, args: [...(options?.args ?? []), ONE_PROCESS] });
}

/** The limit for one load, generous because the machine may be busy. */
const LONGEST_MS = 120_000;

/**
 * For each element, milliseconds from Jira's request for the frame to the first frame drawn with
 * it.
 */
export type Times = Readonly<Record<string, number>>;

/**
 * Loads a page once with an empty cache, and ends with the last element. The page is not queried
 * meanwhile, since that runs in it and takes time.
 */
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
    await page.addInitScript(tellWhenShown, elements);
    const told = page.waitForEvent('console', {
      predicate: (message) => message.text().startsWith('{"shown"'),
      timeout: LONGEST_MS,
    });
    await page.goto(url, { waitUntil: 'commit' });
    const { shown } = JSON.parse((await told).text()) as { readonly shown: Times };
    return shown;
  } finally {
    await context.close();
  }
}

/**
 * Runs in the frame, whose clock starts when Jira requests it. It requests no animation frame
 * before the element exists.
 */
function tellWhenShown(elements: Readonly<Record<string, string>>): void {
  const missing = new Map(Object.entries(elements));
  const mark = (name: string): void => {
    performance.mark(name);
    missing.delete(name);
    if (missing.size > 0) return;
    const names = ['first-paint', ...Object.keys(elements)];
    const at = (one: string) => performance.getEntriesByName(one)[0]?.startTime ?? NaN;
    console.info(JSON.stringify({ shown: Object.fromEntries(names.map((one) => [one, at(one)])) }));
  };
  const seen = new Set<string>();
  new MutationObserver(() => {
    for (const [name, selector] of missing) {
      if (seen.has(name) || document.querySelector(selector) === null) continue;
      seen.add(name);
      // The first callback runs before the frame with the element is drawn, the second after it.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          mark(name);
        }),
      );
    }
  }).observe(document, { attributes: true, childList: true, subtree: true });
}
