import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { pages } from '../sources';

type Texts = Readonly<Record<string, string>>;

const LANGUAGES = ['de-DE', 'fr-FR', 'es-ES', 'ja-JP', 'pt-BR'] as const;
const read = (language: string): Texts =>
  JSON.parse(readFileSync(join(pages, 'locales', language, 'review.json'), 'utf8')) as Texts;

const english = read('en-US');
const placeholders = (text = ''): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** The English keys that a language needs: of plural forms, its own only. */
const wanted = (language: string): string[] => {
  const hasOne = new Intl.PluralRules(language).resolvedOptions().pluralCategories.includes('one');
  return Object.keys(english).filter((key) => hasOne || !key.endsWith('.one'));
};

describe('the texts of the inspector’s tab', () => {
  it.each(LANGUAGES)('are all there in %s, with no other', (language) => {
    expect(Object.keys(read(language)).toSorted()).toEqual(wanted(language).toSorted());
  });

  it.each(LANGUAGES)('have the placeholders of the English ones in %s', (language) => {
    const texts = read(language);
    const wrong = Object.keys(texts).filter((key) => {
      const plural = key.endsWith('.one') ? [] : placeholders(english[key]);
      return plural.some((name) => !placeholders(texts[key]).includes(name));
    });
    expect(wrong).toEqual([]);
  });

  it.each(LANGUAGES)('say no sentence in English in %s', (language) => {
    const same = Object.entries(read(language)).filter(
      ([key, text]) => text === english[key] && text.split(' ').length > 2,
    );
    expect(same).toEqual([]);
  });

  it.each(['en-US', ...LANGUAGES])('are words only, without markup in %s', (language) => {
    expect(Object.values(read(language)).filter((text) => /[<>&[\]]/.test(text))).toEqual([]);
  });
});
