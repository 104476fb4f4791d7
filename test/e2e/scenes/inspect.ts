import type { FrameLocator } from '@playwright/test';

import { adminScene, undoable, type Scene, type Step } from './scene';
import { nothing } from './steps';

const HALF =
  'app:\n  id: x\n  name: Half\n: : }\npermissions:\n  scopes: [read:jira-work]\nmodules: {}\n';

const give = (text: string): Step =>
  undoable((frame) => frame.locator('textarea').first().fill(text), clearAll);

/** Empties the boxes; a second one goes with the comparison. */
async function clearAll(frame: FrameLocator): Promise<void> {
  for (const box of await frame.locator('.inspect-text').all()) await box.clear();
  await frame.locator('.inspected').waitFor({ state: 'detached' });
}

const buttons = (frame: FrameLocator) => frame.locator('.inspect-given > .buttons > button');

/** Compares with another version. */
const toggle = (frame: FrameLocator): Promise<void> => buttons(frame).first().click();
const compare: Step = undoable(toggle, toggle);

/** Fills in the example. */
const example: Step = undoable((frame) => buttons(frame).last().click(), clearAll);

const told: Step = undoable((frame) => frame.locator('.inspected h3').first().waitFor(), nothing);

const inspect = (name: string, steps: readonly Step[]): Scene =>
  adminScene(name, '/inspect', { steps });

/** The tab that reviews other apps. */
export const inspectScenes: readonly Scene[] = [
  inspect('inspect', []),
  inspect('inspect-answer', [example, told]),
  inspect('inspect-comparison', [compare, example, told]),
  inspect('inspect-unrecognised', [give('Dear all, please look at this app.'), told]),
  inspect('inspect-partial', [give(HALF), told]),
];
