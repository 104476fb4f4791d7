import { findings } from './axe';
import { actions, states, tabs } from './scenes/admin';
import { inspectScenes } from './scenes/inspect';
import { LANGUAGES, look, looks, type Look } from './scenes/looks';
import { panelScenes } from './scenes/panel';
import { openScene } from './scenes/scene';
import { expect, test } from './test';

const GROUPS = { tabs, states, actions, panel: panelScenes, inspect: inspectScenes } as const;
type Group = keyof typeof GROUPS;

/** All states in all languages and looks take minutes, so `npm test` has all of them in English. */
const isWhole = (locale: string): boolean =>
  process.env['SIGHTGLASS_LONG'] !== undefined || locale === 'en-US';
const groupsOf = (locale: string): readonly Group[] =>
  isWhole(locale)
    ? ['tabs', 'states', 'actions', 'panel', 'inspect']
    : ['tabs', 'panel', 'inspect'];
const looksIn = (locale: string): readonly Look[] => (isWhole(locale) ? looks : ['light']);

test.describe.configure({ mode: 'parallel' });

for (const locale of LANGUAGES)
  for (const group of groupsOf(locale))
    test(`axe finds nothing in ${locale} (${group}), ${looksIn(locale).join(', ')}`, async ({
      page,
      forge,
    }) => {
      test.setTimeout(300_000);
      page.setDefaultTimeout(20_000);
      for (const scene of GROUPS[group]) {
        await openScene(page, forge, scene, locale);
        for (const name of looksIn(locale)) {
          await look(page, name);
          expect.soft(await findings(page), `${scene.name}, ${name}`).toEqual([]);
        }
      }
    });
