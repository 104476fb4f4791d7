import { expect, type FrameLocator, type Page, type Route } from '@playwright/test';

import { TABS } from '../../../static/privacy/start/place';
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

/**
 * Shows a scene in a language: continues from the shown scene where that leads to it, by further steps or
 * by a tab.
 */
export async function openScene(
  page: Page,
  forge: LocalForge,
  scene: Scene,
  locale = 'en-US',
  shown?: Scene,
): Promise<FrameLocator> {
  const frame = page.frameLocator('iframe');
  const isStill = shown !== undefined && leadsTo(shown, scene);
  const tab = shown === undefined ? -1 : tabBetween(shown, scene);
  if (tab >= 0) await frame.getByRole('tab').nth(tab).click();
  else if (!isStill) await openAnew(page, forge, scene, locale);
  if (!scene.isBusy) await settled(frame);
  for (const step of scene.steps.slice(isStill ? shown.steps.length : 0)) await step(frame, page);
  if (!scene.isBusy) await settled(frame);
  return frame;
}

async function openAnew(page: Page, forge: LocalForge, scene: Scene, locale: string) {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  if (scene.answers !== AS_THEY_ARE)
    await page.route('**/invoke', (route) => answer(route, scene.answers));
  await page.goto(`${forge.url}${scene.path}?as=${scene.as}&locale=${locale}`);
  await page.frameLocator('iframe').locator('h1').waitFor();
}

/** Whether one scene is the start of the other. */
const leadsTo = (one: Scene, other: Scene): boolean =>
  areAlike(one, other) &&
  one.path === other.path &&
  one.steps.every((step, at) => step === other.steps[at]);

/** Which tab leads from one scene to the other, as it is at first; -1 where none does. */
const tabBetween = (one: Scene, other: Scene): number =>
  areAlike(one, other) && one.path !== other.path && other.steps.length === 0
    ? TABS.findIndex((tab) => other.path.endsWith(`/admin/${tab}`))
    : -1;

const areAlike = (one: Scene, other: Scene): boolean =>
  one.as === other.as && one.answers === other.answers;

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
