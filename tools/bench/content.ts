import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';

import config from '../../playwright.config';
import { startLocalForge } from '../../test/rigs/local-forge-process';
import { median } from './median';

/** How long a person looks at nothing, and how long at a page without its answer. */
export interface ContentFigures {
  readonly page: string;
  /** How many times slower than this machine the browser computes. */
  readonly slowdown: number;
  readonly runs: number;
  /** Milliseconds from Jira asking for the frame to its first picture, which is the built-in shell. */
  readonly shell: number;
  /** The same, to the verdict that the function has answered. */
  readonly verdict: number;
}

const PAGES = [
  { page: 'Admin page', path: '/sites/acme/admin?as=admin' },
  { page: 'Project panel', path: '/sites/acme/projects/ACME/settings?as=lead' },
];
const SLOWDOWNS = [1, 4];
const RUNS = 9;
const VERDICT = '.message-prominent';

/** The frame is of another origin: in a process of its own it would not be slowed down with the page. */
const ONE_PROCESS = '--disable-site-isolation-trials';

/** Opens both pages on the local Forge, in Chromium, each time with an empty cache. */
export async function measureContent(): Promise<ContentFigures[]> {
  const forge = await startLocalForge();
  const options = config.use?.launchOptions;
  const browser = await chromium.launch({
    ...options,
    args: [...(options?.args ?? []), ONE_PROCESS],
  });
  try {
    const figures: ContentFigures[] = [];
    for (const { page, path } of PAGES)
      for (const slowdown of SLOWDOWNS)
        figures.push({ page, slowdown, ...(await measure(browser, forge.url + path, slowdown)) });
    return figures;
  } finally {
    await browser.close();
    await forge.stop();
  }
}

async function measure(
  browser: Browser,
  url: string,
  slowdown: number,
): Promise<Pick<ContentFigures, 'runs' | 'shell' | 'verdict'>> {
  const loads: Load[] = [];
  // The first load warms up the server, and is not counted.
  for (let run = 0; run <= RUNS; run++) loads.push(await load(browser, url, slowdown));
  const counted = loads.slice(1);
  return {
    runs: RUNS,
    shell: median(counted.map(({ shell }) => shell)),
    verdict: median(counted.map(({ verdict }) => verdict)),
  };
}

interface Load {
  readonly shell: number;
  readonly verdict: number;
}

/** One load in a context of its own, which begins with an empty cache. */
async function load(browser: Browser, url: string, slowdown: number): Promise<Load> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await slowDown(await context.newCDPSession(page), slowdown);
    await page.addInitScript(markWhenShown, VERDICT);
    await page.goto(url);
    return await timesIn(page);
  } finally {
    await context.close();
  }
}

const slowDown = (session: CDPSession, rate: number): Promise<unknown> =>
  session.send('Emulation.setCPUThrottlingRate', { rate });

/** Runs in the page: marks the first frame that is drawn with the element in it. */
function markWhenShown(selector: string): void {
  const look = (): void => {
    if (document.querySelector(selector) === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => performance.mark('verdict'));
  };
  requestAnimationFrame(look);
}

/** Taken in the frame, whose clock starts as Jira asks for it. */
async function timesIn(page: Page): Promise<Load> {
  const verdict = page.frameLocator('iframe').locator(VERDICT);
  await verdict.waitFor();
  return verdict.evaluate(
    () =>
      new Promise<Load>((resolve) => {
        requestAnimationFrame(() => {
          const at = (name: string): number =>
            performance.getEntriesByName(name)[0]?.startTime ?? NaN;
          resolve({ shell: at('first-paint'), verdict: at('verdict') });
        });
      }),
  );
}
