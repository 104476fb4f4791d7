import { expect, type FrameLocator, type Page, type Route } from '@playwright/test';

import type { LocalForge } from '../../rigs/local-forge-process';

/** A function's answer: a result, a failure, or none at all. */
export type Answer =
  | { readonly ok: true; readonly value: object }
  | { readonly ok: false; readonly error: { readonly code: string } };

/**
 * A changed answer: computed from the real one, replacing it, or missing: `never`, or `lost` after
 * it was sent.
 */
export type Change = ((answer: Answer) => Answer) | Answer | 'never' | 'lost';

/**
 * A state that a person can see. No step depends on a page's texts, so it works in every language.
 */
export interface Scene {
  readonly name: string;
  /** The path of Jira's page, such as `/sites/acme/admin/stored`. */
  readonly path: string;
  readonly as: 'admin' | 'lead' | 'guest';
  /** Changed answers, by the function's key. */
  readonly answers: Readonly<Record<string, Change>>;
  readonly steps: readonly Step[];
  /** Whether something is still in progress. */
  readonly isBusy: boolean;
  /** Whether it must fit on a desktop screen. */
  readonly isFirstScreen: boolean;
}

export type Step = (frame: FrameLocator, page: Page) => Promise<void>;

const scene = (name: string, path: string, as: Scene['as'], parts: Partial<Scene>): Scene => ({
  name,
  path,
  as,
  answers: AS_THEY_ARE,
  steps: [],
  isBusy: false,
  isFirstScreen: false,
  ...parts,
});

const AS_THEY_ARE: Scene['answers'] = {};

/** A scene of the admin page. */
export const adminScene = (name: string, tab: string, parts: Partial<Scene> = {}): Scene =>
  scene(name, `/sites/acme/admin${tab}`, 'admin', parts);

/** A scene of the project panel. */
export const panelScene = (name: string, parts: Partial<Scene> = {}): Scene =>
  scene(name, '/sites/acme/projects/ACME/settings', 'lead', parts);

/** Shows a scene in a language, continuing from the shown scene where that leads to it. */
export async function openScene(
  page: Page,
  forge: LocalForge,
  scene: Scene,
  locale = 'en-US',
  shown?: Scene,
): Promise<FrameLocator> {
  const frame = page.frameLocator('iframe');
  const taken = shown !== undefined && leadsTo(shown, scene) ? shown.steps.length : undefined;
  if (taken === undefined) {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    if (scene.answers !== AS_THEY_ARE)
      await page.route('**/invoke', (route) => answer(route, scene.answers));
    await page.goto(`${forge.url}${scene.path}?as=${scene.as}&locale=${locale}`);
    await frame.locator('h1').waitFor();
    if (!scene.isBusy) await settled(frame);
  }
  const steps = scene.steps.slice(taken);
  for (const step of steps) await step(frame, page);
  if (!scene.isBusy && steps.length > 0) await settled(frame);
  return frame;
}

/** Whether one scene is the start of the other. */
const leadsTo = (one: Scene, other: Scene): boolean =>
  one.path === other.path &&
  one.as === other.as &&
  one.answers === other.answers &&
  one.steps.every((step, at) => step === other.steps[at]);

const settled = (frame: FrameLocator): Promise<void> =>
  expect(frame.locator('[aria-busy=true]:visible')).toHaveCount(0);

async function answer(route: Route, answers: Scene['answers']): Promise<void> {
  const { functionKey } = route.request().postDataJSON() as { functionKey: string };
  const change = answers[functionKey];
  if (change === 'never') return;
  if (change === 'lost') return route.abort();
  if (change === undefined) return route.fallback();
  if (typeof change === 'object') return route.fulfill({ json: { outcome: 'ok', result: change } });
  const response = await route.fetch();
  const given = (await response.json()) as { result: Answer };
  await route.fulfill({ response, json: { ...given, result: change(given.result) } });
}
