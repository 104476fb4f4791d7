import { expect, type FrameLocator, type Page, type Route } from '@playwright/test';

import { TABS } from '../../../static/privacy/start/place';
import type { LocalForge } from '../../rigs/local-forge-process';
import { ownFrame } from '../own-frame';
import type { Answer, Scene, Step } from './scene';

/** What pages read and keep; what an action answers is asked for anew each time. */
const KEPT: readonly string[] = ['overview', 'statement', 'changes', 'panel'];

/** Opens one scene after another in a page. */
export type Opener = (scene: Scene) => Promise<FrameLocator>;

/**
 * Opens scenes in a language, each as it would be by itself: from the one before where undoing its steps, a tab
 * and further steps lead there, else with the app's page loaded anew.
 */
export function sceneOpener(page: Page, forge: LocalForge, locale = 'en-US'): Opener {
  const frame = page.frameLocator('iframe');
  const read = functionsRead(page);
  let shown: Scene | undefined;
  return async (scene) => {
    const before = shown;
    shown = scene;
    const way = before === undefined ? undefined : wayBetween(before, scene, read);
    if (way === undefined) read.clear();
    await answerAs(page, scene, before);
    if (way !== undefined) await way.leave(frame);
    else if (before !== undefined && isInSamePlace(before, scene)) await reopen(page, scene);
    else await page.goto(`${forge.url}${scene.path}?as=${scene.as}&locale=${locale}`);
    await frame.locator('h1').waitFor();
    if (!scene.isBusy) await settled(frame);
    if (way === undefined) await allIsThere(page);
    for (const step of way?.steps ?? scene.steps) await step(frame, page);
    if (!scene.isBusy) await settled(frame);
    return frame;
  };
}

/** Names of the functions whose answers the app's page holds. */
function functionsRead(page: Page): Set<string> {
  const read = new Set<string>();
  page.on('request', (request) => {
    if (!request.url().endsWith('/invoke')) return;
    const { functionKey } = request.postDataJSON() as { functionKey: string };
    if (KEPT.includes(functionKey)) read.add(functionKey);
  });
  return read;
}

interface Way {
  readonly leave: (frame: FrameLocator) => Promise<void>;
  readonly steps: readonly Step[];
}

/** How one scene is left for another in the same page, and the steps that are then missing. */
function wayBetween(one: Scene, other: Scene, read: ReadonlySet<string>): Way | undefined {
  const areAlike = [...read].every((name) => one.answers[name] === other.answers[name]);
  if (!areAlike || one.isBusy || !isInSamePlace(one, other)) return undefined;
  if (one.path !== other.path) return wayByTab(one, other);
  const differs = one.steps.findIndex((step, at) => step !== other.steps[at]);
  const shared = differs < 0 ? one.steps.length : differs;
  const done = one.steps.slice(shared);
  if (done.some(({ back }) => back === undefined)) return undefined;
  return { leave: (frame) => undo(frame, done), steps: other.steps.slice(shared) };
}

/** Undoes steps, the last one first. */
async function undo(frame: FrameLocator, steps: readonly Step[]): Promise<void> {
  for (const { back } of [...steps].reverse()) await back?.(frame);
}

/** What was opened on a tab does not show on another. */
function wayByTab({ steps }: Scene, { path, steps: wanted }: Scene): Way | undefined {
  const tab = TABS.findIndex((name) => path === `${ADMIN}${name === 'overview' ? '' : `/${name}`}`);
  if (tab < 0) return undefined;
  const leave = async (frame: FrameLocator): Promise<void> => {
    await undo(frame, steps);
    await frame.getByRole('tab').nth(tab).click();
  };
  return { leave, steps: wanted };
}

const ADMIN = '/sites/acme/admin';

/** Whether the page of Jira around the app is the same. */
const isInSamePlace = (one: Scene, other: Scene): boolean =>
  one.as === other.as && placeOf(one) === placeOf(other);

const placeOf = ({ path }: Scene): string | undefined =>
  /^.*\/(?:admin|settings|personal)/.exec(path)?.[0];

/** Loads the app's page anew, with Jira's page around it as it is. */
async function reopen(page: Page, { path }: Scene): Promise<void> {
  await page.evaluate((to) => {
    window.history.replaceState(null, '', `${to}${window.location.search}`);
  }, path);
  const own = ownFrame(page);
  await own.goto(own.url());
}

/** Waits until nothing is in progress. */
const settled = (frame: FrameLocator): Promise<void> =>
  expect(frame.locator('[aria-busy=true]:visible')).toHaveCount(0);

/** What is not in sight comes 100 ms after the rest. A timer that is set later and is longer ends after it. */
const allIsThere = (page: Page): Promise<void> =>
  ownFrame(page).evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 120)));

/** Changes the answers from now on. Where all are as they are, requests are not stopped at all. */
async function answerAs(page: Page, { answers }: Scene, before: Scene | undefined): Promise<void> {
  if (answers === before?.answers) return;
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  if (Object.keys(answers).length > 0)
    await page.route('**/invoke', (route) => answer(route, answers));
}

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
