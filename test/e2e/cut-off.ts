import type { FrameLocator, Page } from '@playwright/test';

import { ownFrame } from './axe';

/** What sticks out sideways, or is cut off by what it stands in, in the app's own page. */
export const cutOff = async (page: Page): Promise<readonly string[]> =>
  (await ownFrame(page)).evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
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
    return [
      ...(scrollWidth > clientWidth ? ['The page scrolls sideways.'] : []),
      ...out.map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ];
  });

/** Whatever stays in place while the page scrolls takes that much of the screen. */
export const sticky = (frame: FrameLocator): Promise<number> =>
  frame
    .locator('body *')
    .evaluateAll(
      (all) => all.filter((one) => /sticky|fixed/.test(getComputedStyle(one).position)).length,
    );
