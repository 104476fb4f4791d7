import type { Browser } from '@playwright/test';

import { startLocalForge } from '../../test/rigs/local-forge-process';
import { load, SLOWDOWNS, startBrowser, type Times } from './browser';
import { median } from './median';

/** How long a person waits for the page, and for its answer: medians in milliseconds. */
export interface ContentFigures {
  readonly page: string;
  /** The factor by which the browser's processor is slowed down. */
  readonly slowdown: number;
  readonly runs: number;
  /** Until the frame's first picture, the built-in shell. */
  readonly shell: number;
  readonly heading: number;
  /** Until the verdict, which a function answers. */
  readonly verdict: number;
  /** Until the template page's text, which its function answers. */
  readonly template: number;
  /** Relative to the template's text in the same pair of loads, since a busy machine slows both. */
  readonly headingRatio: number;
  readonly verdictRatio: number;
}

const ADMIN = '/sites/acme/admin?as=admin';
const PAGES = [
  { page: 'Admin page', path: ADMIN },
  { page: 'Project panel', path: '/sites/acme/projects/ACME/settings?as=lead' },
];
const OURS = { heading: 'h1', verdict: '.message-prominent' };
const TEMPLATE = { answer: '#answer' };
const RUNS = 9;

/** Opens both pages in Chromium, each with an empty cache, alternating with a minimal page. */
export async function measureContent(): Promise<ContentFigures[]> {
  const [forge, template] = await Promise.all([
    startLocalForge(),
    startLocalForge('.build/bench/serve.mjs'),
  ]);
  const browser = await startBrowser();
  try {
    const figures: ContentFigures[] = [];
    for (const { page, path } of PAGES)
      for (const slowdown of SLOWDOWNS) {
        const urls = { ours: forge.url + path, template: template.url + ADMIN };
        figures.push({ page, slowdown, ...(await measure(browser, urls, slowdown)) });
      }
    return figures;
  } finally {
    await browser.close();
    await Promise.all([forge.stop(), template.stop()]);
  }
}

type Urls = { readonly ours: string; readonly template: string };

async function measure(
  browser: Browser,
  urls: Urls,
  slowdown: number,
): Promise<Omit<ContentFigures, 'page' | 'slowdown'>> {
  const pairs: Times[] = [];
  // The first pair warms up the servers and is not counted.
  for (let run = 0; run <= RUNS; run++)
    pairs.push({
      ...(await load(browser, urls.template, slowdown, TEMPLATE)),
      ...(await load(browser, urls.ours, slowdown, OURS)),
    });
  const counted = pairs.slice(1);
  const of = (figure: (pair: Times) => number): number => median(counted.map(figure));
  const at = (pair: Times, name: string): number => pair[name] ?? NaN;
  return {
    runs: RUNS,
    shell: of((pair) => at(pair, 'first-paint')),
    heading: of((pair) => at(pair, 'heading')),
    verdict: of((pair) => at(pair, 'verdict')),
    template: of((pair) => at(pair, 'answer')),
    headingRatio: of((pair) => at(pair, 'heading') / at(pair, 'answer')),
    verdictRatio: of((pair) => at(pair, 'verdict') / at(pair, 'answer')),
  };
}
