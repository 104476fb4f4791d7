import type { FrameLocator, Locator, Page } from '@playwright/test';

import type { LocalForge } from '../../rigs/local-forge-process';
import { openAdminPage } from '../test';

export const MANIFEST = `app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000001
  name: Ticket Helper
  runtime:
    name: nodejs22.x
permissions:
  scopes:
    - read:jira-work
    - manage:jira-configuration
modules:
  jira:issuePanel:
    - key: panel
      title: Helper
`;
export const LATER = MANIFEST.replace('read:jira-work', 'read:jira-work\n    - write:jira-work');

export const open = async (page: Page, forge: LocalForge): Promise<FrameLocator> => {
  const frame = await openAdminPage(page, forge, 'admin', 'acme', '/inspect');
  await box(frame).waitFor();
  return frame;
};

export const box = (frame: FrameLocator): Locator =>
  frame.getByRole('textbox', { name: 'Manifest, descriptor or list of scopes' });
export const answer = (frame: FrameLocator): Locator => frame.locator('.inspected');
/** The tab has two boxes with the same buttons; the one for manifests comes first. */
export const press = (frame: FrameLocator, name: string): Promise<void> =>
  frame.getByRole('button', { name }).first().click();

/** At once, where to type it would take the browser long. */
export const give = (area: Locator, text: string): Promise<void> =>
  area.evaluate((element: HTMLTextAreaElement, value) => {
    element.value = value;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);

export async function compare(frame: FrameLocator, before: string, after: string): Promise<void> {
  await press(frame, 'Compare with another version');
  await frame.getByRole('textbox', { name: 'Earlier version' }).fill(before);
  await frame.getByRole('textbox', { name: 'Later version' }).fill(after);
}

/** Drops a file onto an element, as a person would from a folder. */
export const drop = (target: Locator, name: string, text: string): Promise<void> =>
  target.evaluate(
    (element, file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([file.text], file.name));
      for (const type of ['dragover', 'drop'])
        element.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
        );
    },
    { name, text },
  );
