import type { Page } from '@playwright/test';

import { bringAxe, findings } from './axe';
import { fitZoomed } from './cut-off';
import { expectOneScreen } from './first-screen';
import { actions, states, tabs } from './scenes/admin';
import { inspectScenes } from './scenes/inspect';
import { LANGUAGES, look, type Look } from './scenes/looks';
import { panelScenes } from './scenes/panel';
import type { Scene } from './scenes/scene';
import { sceneOpener } from './scenes/walk';
import { expectSpoken } from './spoken';
import { expect, test } from './test';

const GROUPS = { tabs, states, actions, panel: panelScenes, inspect: inspectScenes } as const;
type Group = keyof typeof GROUPS;

const EVERYWHERE: readonly Group[] = ['tabs', 'panel', 'inspect'];
const ALL: readonly Group[] = ['tabs', 'states', 'actions', 'panel', 'inspect'];

/** The languages with the longest words, for texts of actions. */
const LONG_WORDS: readonly string[] = ['de-DE', 'fr-FR', 'ja-JP', 'pl-PL'];

/**
 * All states in all languages and looks take minutes, so `npm test` has all states in English only.
 */
const isWhole = (locale: string): boolean =>
  process.env['SIGHTGLASS_LONG'] !== undefined || locale === 'en-US';

function groupsOf(locale: string): readonly Group[] {
  if (isWhole(locale)) return ALL;
  return LONG_WORDS.includes(locale) ? [...EVERYWHERE, 'actions'] : EVERYWHERE;
}
/**
 * In these languages `npm test` sees the scenes that say most: the first screens, and those in which
 * everything is opened or answered.
 */
const BRIEFLY: readonly string[] = ['ko-KR', 'it-IT', 'zh-CN', 'nl-NL', 'pl-PL'];
const SAYS_MOST =
  /^(?:overview|panel|personal|named-maker|changes-some)$|-(?:opened|answer|comparison)$/;

const scenesOf = (group: Group, locale: string): readonly Scene[] =>
  isWhole(locale) || !BRIEFLY.includes(locale)
    ? GROUPS[group]
    : GROUPS[group].filter(({ name }) => group === 'actions' || SAYS_MOST.test(name));

const otherLooksIn = (locale: string): readonly Look[] =>
  isWhole(locale) ? ['dark', 'contrast'] : [];

test.use({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
test.describe.configure({ mode: 'parallel' });

for (const locale of LANGUAGES)
  for (const group of groupsOf(locale))
    test(`in ${locale}, ${group}: axe finds nothing, all is translated, nothing is cut off at 400 %`, async ({
      page,
      forge,
    }) => {
      test.setTimeout(300_000);
      page.setDefaultTimeout(20_000);
      await bringAxe(page);
      await leaveUnpainted(page);
      const open = sceneOpener(page, forge, locale);
      for (const scene of scenesOf(group, locale)) {
        const frame = await open(scene);
        if (scene.isFirstScreen) await expectOneScreen(frame, scene);
        await expectSpoken(page, scene, locale);
        await expectAccessible(page, scene, otherLooksIn(locale));
        await expectWhole(page, scene);
      }
    });

/**
 * Has the browser lay out the app's page without painting it: nobody looks at the pixels. What is measured is
 * inside the frame, where nothing of this shows.
 */
const leaveUnpainted = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    if (window !== window.top) return;
    const unpainted = new CSSStyleSheet();
    unpainted.replaceSync('iframe { opacity: 0 }');
    document.adoptedStyleSheets.push(unpainted);
  });

/** A theme changes colours only, so all rules run only in the light one. */
async function expectAccessible(page: Page, { name }: Scene, others: readonly Look[]) {
  expect.soft(await findings(page), name).toEqual([]);
  for (const other of others) {
    await look(page, other);
    expect.soft(await findings(page, 'colour'), `${name}, ${other}`).toEqual([]);
  }
  if (others.length > 0) await look(page, 'light');
}

async function expectWhole(page: Page, { name }: Scene): Promise<void> {
  const { cutOff, sticky } = await fitZoomed(page);
  expect.soft(cutOff, name).toEqual([]);
  expect.soft(sticky, name).toEqual([]);
}
