import type { Step } from './scene';

/** Presses the nth button that changes stored data. */
export const press =
  (nth: number): Step =>
  (frame) =>
    frame.locator('.panel:not([hidden]) .actions button').nth(nth).click();

/** Confirms the open dialog. */
export const confirm: Step = (frame) => frame.locator('dialog button').last().click();

/** Waits for the result of an action. */
export const told: Step = (frame) =>
  frame.locator('.panel:not([hidden]) .actions [role=status] .message').waitFor();

const CLOSED = ':is(.panel:not([hidden]), .panel-body) details:not([open]) > summary';

/** Opens every proof and detail that is visible, then those that this made visible. */
export const openAll: Step = (frame) =>
  frame.locator('body').evaluate(async (body, selector) => {
    const closed = (): readonly HTMLElement[] =>
      [...body.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    for (let next = closed(); next.length > 0; next = closed()) {
      for (const one of next) one.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, CLOSED);

/** Searches the statement. */
export const search =
  (text: string): Step =>
  (frame) =>
    frame.locator('input[type=search]').fill(text);

/** Chooses a filter. */
export const filter =
  (nth: number): Step =>
  (frame) =>
    frame.locator('.chip').nth(nth).click();

/** Downloads a file. */
export const download: Step = async (frame, page) => {
  const saving = page.waitForEvent('download');
  await frame.locator('.panel:not([hidden]) .buttons button:not(.chip)').first().click();
  await saving;
};
