import { readFileSync } from 'node:fs';

import { TABS } from '../../static/privacy/start/place';
import { LANGUAGES } from './scenes/looks';
import { expect, shownTab, test } from './test';

const english = textsOf('en-US');

for (const locale of LANGUAGES.slice(1))
  test(`every tab, the panel and the menu speak ${locale}`, async ({ page, forge }) => {
    const texts = textsOf(locale);
    const query = `?as=admin&locale=${locale}`;
    for (const tab of TABS) {
      const path = tab === 'overview' ? '' : `/${tab}`;
      await page.goto(`${forge.url}/sites/acme/admin${path}${query}`);
      const frame = page.frameLocator('iframe');
      await expect(shownTab(frame).locator('[aria-busy=true]')).toHaveCount(0);
      await expect(frame.locator('html')).toHaveAttribute('lang', locale);
      await expect(frame.getByRole('tab')).toHaveText(
        TABS.map((one) => texts.get(`tab.${one}`) ?? ''),
      );
      expect(untranslated(await frame.getByRole('main').innerText()), path).toEqual([]);
    }
    await expect(page.getByRole('navigation')).toContainText(texts.get('menu.getStarted') ?? '–');
    await page.goto(`${forge.url}/sites/acme/projects/ACME/settings${query}`);
    const panel = page.frameLocator('iframe').getByRole('main');
    await expect(panel).toContainText(texts.get('project.verdict') ?? '–');
    expect(untranslated(await panel.innerText()), 'panel').toEqual([]);
  });

function textsOf(locale: string): ReadonlyMap<string, string> {
  const file = readFileSync(`static/privacy/locales/${locale}/page.json`, 'utf8');
  return new Map(Object.entries(JSON.parse(file) as Record<string, string>));
}

/** Keys, placeholders and whole English sentences that a page shows in another language. */
function untranslated(text: string): readonly string[] {
  const sentences = [...english.values()].filter((one) => one.length > 25 && text.includes(one));
  const keys = text.match(/\b(?:tab|topic|mark|life|views|receipt|reason)\.[\w.-]+/g) ?? [];
  return [...sentences, ...keys, ...(text.match(/\{\w+\}/g) ?? [])];
}
