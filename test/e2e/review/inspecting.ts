import type { FrameLocator, Locator, Page } from '@playwright/test';

import type { LocalForge } from '../../rigs/local-forge-process';
import { openAdminPage } from '../test';

export { LATER, MANIFEST, SENDS, STATEMENT } from '../../rigs/texts-to-review';

/** Opens the tab that reviews other apps. */
export const open = async (page: Page, forge: LocalForge): Promise<FrameLocator> => {
  const frame = await openAdminPage(page, forge, 'admin', 'acme', '/inspect');
  await box(frame).waitFor();
  return frame;
};

/** The box for a manifest. */
export const box = (frame: FrameLocator): Locator =>
  frame.getByRole('textbox', { name: 'Manifest, descriptor or list of scopes' });
/** The box for what the developer says. */
export const statementBox = (frame: Pick<Page, 'getByRole'>): Locator =>
  frame.getByRole('textbox', { name: 'What its developer says' });
/** The row of a topic. */
export const topic = (frame: Pick<Page, 'getByRole'>, name: string): Locator =>
  frame.getByRole('button', { name });

/** The answer. */
export const answer = (frame: FrameLocator): Locator => frame.locator('.inspected');
/** The tab has two boxes with the same buttons; the one for manifests comes first. */
export const press = (frame: FrameLocator, name: string): Promise<void> =>
  frame.getByRole('button', { name }).first().click();

/** Enters a text at once, since typing it would take long. */
export const give = (area: Locator, text: string): Promise<void> =>
  area.evaluate((element: HTMLTextAreaElement, value) => {
    element.value = value;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);

/** Enters two versions to compare. */
export async function compare(frame: FrameLocator, before: string, after: string): Promise<void> {
  await press(frame, 'Compare with another version');
  await frame.getByRole('textbox', { name: 'Earlier version' }).fill(before);
  await frame.getByRole('textbox', { name: 'Later version' }).fill(after);
}

/** Drops files onto an element, as a person would from a folder. */
export const dropAll = (
  target: Locator,
  files: readonly (readonly [name: string, text: string])[],
): Promise<void> =>
  target.evaluate((element, dropped) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of dropped) dataTransfer.items.add(new File([text], name));
    for (const type of ['dragover', 'drop'])
      element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, files);

/** Drops one file onto an element. */
export const drop = (target: Locator, name: string, text: string): Promise<void> =>
  dropAll(target, [[name, text]]);
