import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { TABS } from '../../static/privacy/start/place';
import { ownFrame } from './own-frame';
import type { Scene } from './scenes/scene';
import { expect } from './test';

const english = textsOf('en-US');

/** Expects a scene and the menu around it to be in one language, without English. */
export async function expectSpoken(
  page: Page,
  { name, path, as }: Scene,
  locale: string,
): Promise<void> {
  const texts = textsOf(locale);
  const text = (key: string): string => texts.get(key) ?? `no text ${key}`;
  const { lang, shown, tabs } = await ownFrame(page).evaluate(() => ({
    lang: document.documentElement.lang,
    shown: document.querySelector('main')?.innerText ?? '',
    tabs: [...document.querySelectorAll('[role=tab]')].map((tab) => tab.textContent),
  }));
  expect.soft(lang, name).toBe(locale);
  expect.soft(shown, name).not.toBe('');
  expect.soft(untranslated(shown, locale), name).toEqual([]);
  if (name === 'panel') expect.soft(shown, name).toContain(text('project.verdict'));
  // Only Jira admins see the tabs.
  if (!path.includes('/admin') || as !== 'admin') return;
  expect.soft(tabs, name).toEqual(TABS.map((tab) => text(`tab.${tab}`)));
  expect.soft(await page.locator('nav').innerText(), name).toContain(text('menu.getStarted'));
}

function textsOf(locale: string): ReadonlyMap<string, string> {
  const texts = ['opening', 'page'].flatMap((kind) => {
    const file = readFileSync(`static/privacy/locales/${locale}/${kind}.json`, 'utf8');
    return Object.entries(JSON.parse(file) as Record<string, string>);
  });
  return new Map(texts);
}

/** Keys, placeholders and, in another language, whole English sentences in a text. */
function untranslated(text: string, locale: string): readonly string[] {
  const sentences = locale === 'en-US' ? [] : [...english.values()];
  const keys = text.match(/\b(?:tab|topic|mark|life|views|receipt|reason)\.[\w.-]+/g) ?? [];
  return [
    ...sentences.filter((one) => one.length > 25 && text.includes(one)),
    ...keys,
    ...(text.match(/\{\w+\}/g) ?? []),
  ];
}
