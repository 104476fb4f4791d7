import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { LANGUAGES as ALL } from 'sightglass-for-jira/language/languages';
import { wanted, type Texts } from '../locales/forms';
import { pages } from '../sources';

const LANGUAGES = ALL.filter((language) => language !== 'en-US');
const read = (language: string): Texts =>
  JSON.parse(readFileSync(join(pages, 'locales', language, 'review.json'), 'utf8')) as Texts;

const english = read('en-US');
const placeholders = (text = ''): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('the texts of the inspector’s tab', () => {
  it.each(LANGUAGES)('are all there in %s, with no other', (language) => {
    expect(Object.keys(read(language)).toSorted()).toEqual(wanted(english, language).toSorted());
  });

  it.each(LANGUAGES)('have the placeholders of the English ones in %s', (language) => {
    const texts = read(language);
    const wrong = Object.keys(texts).filter((key) => {
      const other = key.replace(/\.(?:one|few|many)$/, '.other');
      const plural = key.endsWith('.one') ? [] : placeholders(english[other]);
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

  it.each(ALL)('are words only, without markup in %s', (language) => {
    expect(Object.values(read(language)).filter((text) => /[<>&[\]]/.test(text))).toEqual([]);
  });
});
