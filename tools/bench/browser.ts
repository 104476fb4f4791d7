import { chromium, type Browser } from '@playwright/test';

import config from '../../playwright.config';

/** The frame is of another origin: in a process of its own it would not be slowed down with the page. */
const ONE_PROCESS = '--disable-site-isolation-trials';

/** How many times slower than this machine the browser computes. */
export const SLOWDOWNS = [1, 4] as const;

export function startBrowser(): Promise<Browser> {
  const options = config.use?.launchOptions;
  return chromium.launch({ ...options, args: [...(options?.args ?? []), ONE_PROCESS] });
}

/** How long a load may take on a machine that is kept busy. */
const LONGEST_MS = 120_000;

/** Milliseconds from Jira asking for the frame to the first frame that is drawn with an element in it. */
export type Times = Readonly<Record<string, number>>;

/**
 * One load in a context of its own, which begins with an empty cache. Ends with the last of the elements.
 * Until then the page is not touched: whatever looks for an element from outside runs in it, and takes time.
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

/** Runs in the frame, whose clock starts as Jira asks for it. It asks for no frame of its own until then. */
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
      // The first is called before the frame is drawn that has the element in it, the second after that.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          mark(name);
        }),
      );
    }
  }).observe(document, { attributes: true, childList: true, subtree: true });
}
