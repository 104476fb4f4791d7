import type { Page } from '@playwright/test';

import { ownFrame } from './own-frame';

/** How the app's page fits a small window. */
export interface Fit {
  /** Elements that overflow sideways or are clipped by their container. */
  readonly cutOff: readonly string[];
  /** Elements that stay in place during scrolling and so take up room. */
  readonly sticky: readonly string[];
}

/**
 * The width of the app's frame at 400 % zoom: a window of 1280 pixels has 320 then, and Jira's page keeps some.
 */
export const ZOOMED_FRAME = 290;

/** Measures how the app's page fits a desktop window at 400 % zoom, and leaves it as it was. */
export async function fitZoomed(page: Page): Promise<Fit> {
  await resizeFrame(page, `${ZOOMED_FRAME}px`);
  const found = await fit(page);
  await resizeFrame(page, '');
  return found;
}

/** Gives the app's frame a width, in which it is laid out at once. */
const resizeFrame = (page: Page, width: string): Promise<void> =>
  page.locator('iframe').evaluate((frame, wanted) => {
    frame.style.width = wanted;
  }, width);

const fit = (page: Page): Promise<Fit> =>
  ownFrame(page).evaluate(async (zoomed) => {
    while (window.innerWidth !== zoomed) await new Promise((resolve) => setTimeout(resolve, 1));
    const { clientWidth, scrollWidth } = document.documentElement;
    const all = [...document.querySelectorAll<HTMLElement>('body *')];
    const told = (some: readonly HTMLElement[]): string[] =>
      some.map(({ outerHTML }) => outerHTML.slice(0, 120));
    const shown = all.filter(
      (element) =>
        element.checkVisibility() && element.closest('.unseen, thead, svg, textarea') === null,
    );
    const out = shown.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const isCut = getComputedStyle(element).overflow !== 'visible';
      return (
        left < 0 || right > clientWidth + 1 || (isCut && element.scrollWidth > right - left + 1)
      );
    });
    const sticky = all.filter((one) => /sticky|fixed/.test(getComputedStyle(one).position));
    const wide = scrollWidth > clientWidth ? ['The page scrolls sideways.'] : [];
    return { cutOff: [...wide, ...told(out)], sticky: told(sticky) };
  }, ZOOMED_FRAME);
