import type { Page } from '@playwright/test';

import { ownFrame } from './axe';

/** How the app's own page gets by with little room. */
export interface Fit {
  /** What sticks out sideways, or is cut off by what it stands in. */
  readonly cutOff: readonly string[];
  /** Whatever stays in place while the page scrolls takes that much of the screen. */
  readonly sticky: readonly string[];
}

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
