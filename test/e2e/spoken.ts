import { readFileSync } from 'node:fs';

import type { FrameLocator, Page } from '@playwright/test';

import { TABS } from '../../static/privacy/start/place';
import type { Scene } from './scenes/scene';
import { expect } from './test';

const english = textsOf('en-US');

/** Expects a scene to speak a language and no English beside it, and so the menu around it. */
export async function expectSpoken(
  page: Page,
  frame: FrameLocator,
  { name, path }: Scene,
  locale: string,
): Promise<void> {
  const texts = textsOf(locale);
  const text = (key: string): string => texts.get(key) ?? `no text ${key}`;
  await expect.soft(frame.locator('html'), name).toHaveAttribute('lang', locale);
  const shown = await frame.getByRole('main').innerText();
  expect.soft(untranslated(shown, locale), name).toEqual([]);
  if (name === 'panel') expect.soft(shown, name).toContain(text('project.verdict'));
  if (!path.includes('/admin')) return;
  await expect.soft(frame.getByRole('tab'), name).toHaveText(TABS.map((tab) => text(`tab.${tab}`)));
  const menu = page.getByRole('navigation');
  await expect.soft(menu, name).toContainText(text('menu.getStarted'));
}

function textsOf(locale: string): ReadonlyMap<string, string> {
  const file = readFileSync(`static/privacy/locales/${locale}/page.json`, 'utf8');
  return new Map(Object.entries(JSON.parse(file) as Record<string, string>));
}

/** Keys, placeholders and, in another language, whole English sentences. */
function untranslated(text: string, locale: string): readonly string[] {
  const sentences = locale === 'en-US' ? [] : [...english.values()];
  const keys = text.match(/\b(?:tab|topic|mark|life|views|receipt|reason)\.[\w.-]+/g) ?? [];
  return [
    ...sentences.filter((one) => one.length > 25 && text.includes(one)),
    ...keys,
    ...(text.match(/\{\w+\}/g) ?? []),
  ];
}
