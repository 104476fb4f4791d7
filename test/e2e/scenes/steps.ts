import type { FrameLocator } from '@playwright/test';

import { undoable, type Step } from './scene';

/** Presses the nth button that changes stored data. */
export const press = (nth: number): Step =>
  undoable(
    (frame) => frame.locator('.panel:not([hidden]) .actions button').nth(nth).click(),
    cancelIfAsked,
  );

async function cancelIfAsked(frame: FrameLocator): Promise<void> {
  const cancel = frame.locator('dialog button').first();
  if ((await cancel.count()) > 0) await cancel.click();
}

/** The next action takes the place of what was said of this one. */
export const nothing = (): Promise<void> => Promise.resolve();

/** Confirms the open dialog. */
export const confirm: Step = undoable(
  (frame) => frame.locator('dialog button').last().click(),
  nothing,
);

/** Waits for the result of an action, which can be copied. */
export const told: Step = undoable(
  (frame) => frame.locator('.panel:not([hidden]) .actions > button').waitFor(),
  nothing,
);

const PARTS = ':is(.panel:not([hidden]), .panel-body)';
const CLOSED = `${PARTS} details:not([open]) > summary`;
const OPENED = `${PARTS} details[open] > summary`;

/** Opens every proof and detail that is visible, then those that this made visible. */
export const openAll: Step = undoable(
  (frame) => clickAll(frame, CLOSED),
  (frame) => clickAll(frame, OPENED),
);

const clickAll = (frame: FrameLocator, selector: string): Promise<void> =>
  frame.locator('body').evaluate(async (body, wanted) => {
    const found = (): readonly HTMLElement[] =>
      [...body.querySelectorAll<HTMLElement>(wanted)].filter((one) => one.checkVisibility());
    for (let next = found(); next.length > 0; next = found()) {
      for (const one of next) one.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, selector);

/** Searches the statement. */
export const search = (text: string): Step =>
  undoable(
    (frame) => searchBox(frame).fill(text),
    (frame) => searchBox(frame).clear(),
  );

const searchBox = (frame: FrameLocator) => frame.locator('input[type=search]');

/** Chooses a filter. */
export const filter = (nth: number): Step => {
  const choose = (frame: FrameLocator): Promise<void> => frame.locator('.chip').nth(nth).click();
  return undoable(choose, choose);
};

/** Downloads a file. */
export const download: Step = async (frame, page) => {
  const saving = page.waitForEvent('download');
  await frame.locator('.panel:not([hidden]) .buttons button:not(.chip)').first().click();
  await saving;
};
