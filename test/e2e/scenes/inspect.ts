import { adminScene, type Scene, type Step } from './scene';

const HALF =
  'app:\n  id: x\n  name: Half\n: : }\npermissions:\n  scopes: [read:jira-work]\nmodules: {}\n';

const give =
  (text: string): Step =>
  (frame) =>
    frame.locator('textarea').first().fill(text);

/** Presses the nth button below the boxes; the first compares, the last fills in the example. */
const press =
  (which: 'first' | 'last'): Step =>
  (frame) =>
    frame.locator('.inspect-given > .buttons > button')[which]().click();

const told: Step = (frame) => frame.locator('.inspected h3').first().waitFor();

const inspect = (name: string, steps: readonly Step[]): Scene =>
  adminScene(name, '/inspect', { steps });

/** The tab that reviews other apps. */
export const inspectScenes: readonly Scene[] = [
  inspect('inspect', []),
  inspect('inspect-answer', [press('last'), told]),
  inspect('inspect-comparison', [press('first'), press('last'), told]),
  inspect('inspect-unrecognised', [give('Dear all, please look at this app.'), told]),
  inspect('inspect-partial', [give(HALF), told]),
];
