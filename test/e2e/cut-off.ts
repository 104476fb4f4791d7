import type { Page } from '@playwright/test';

import { ownFrame } from './own-frame';

/** How the app's page fits a small window. */
export interface Fit {
  /** Elements that overflow sideways or are clipped by their container. */
  readonly cutOff: readonly string[];
  /** Elements that stay in place during scrolling and so take up room. */
  readonly sticky: readonly string[];
}

/** Measures how the app's page fits its window. */
export const fit = (page: Page): Promise<Fit> =>
  ownFrame(page).evaluate(() => {
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
  });
