import type { Step } from './scene';

/** The nth button that changes what is stored. */
export const press =
  (nth: number): Step =>
  (frame) =>
    frame.locator('.panel:not([hidden]) .actions button').nth(nth).click();

export const confirm: Step = (frame) => frame.locator('dialog button').last().click();

export const told: Step = (frame) =>
  frame.locator('.panel:not([hidden]) .actions [role=status] .message').waitFor();

const CLOSED = ':is(.panel:not([hidden]), .panel-body) details:not([open]) > summary';

/** Every proof and everything else that can be opened and is in sight, and then what that brought. */
export const openAll: Step = (frame) =>
  frame.locator('body').evaluate(async (body, selector) => {
    const closed = (): readonly HTMLElement[] =>
      [...body.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    for (let next = closed(); next.length > 0; next = closed()) {
      for (const one of next) one.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, CLOSED);

export const search =
  (text: string): Step =>
  (frame) =>
    frame.locator('input[type=search]').fill(text);

export const filter =
  (nth: number): Step =>
  (frame) =>
    frame.locator('.chip').nth(nth).click();

export const download: Step = async (frame, page) => {
  const saving = page.waitForEvent('download');
  await frame.locator('.panel:not([hidden]) .buttons button:not(.chip)').first().click();
  await saving;
};
