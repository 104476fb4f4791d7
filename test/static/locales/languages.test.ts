import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { handed } from '../../../src/capabilities/handed';
import { operations } from '../../../src/capabilities/operations';
import { scopes } from '../../../src/capabilities/scopes';
import { stored } from '../../../src/capabilities/stored';
import { pages } from '../sources';

type Texts = Readonly<Record<string, string>>;

const folder = join(pages, 'locales');
const read = (file: string): Texts => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Texts;
const LANGUAGES = ['de-DE', 'fr-FR', 'es-ES', 'ja-JP', 'pt-BR'] as const;
const KINDS = [
  '',
  'statement.',
  'inspector.',
  'inspector-names.',
  'inspector-output.',
  'inspector-compare.',
  'inspector-page.',
] as const;
const cases = LANGUAGES.flatMap((language) => KINDS.map((kind) => [language, kind] as const));

const english = (kind: string): Texts => read(`${kind}en-US.json`);
const isPlural = (texts: Texts, stem: string): boolean =>
  `${stem}.one` in texts && `${stem}.other` in texts;

/** The keys that a language must have for these English ones: its own plural forms, no others. */
function wanted(texts: Texts, language: string): string[] {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const hasOne = categories.includes('one');
  return Object.keys(texts).filter(
    (key) => !key.endsWith('.one') || hasOne || !isPlural(texts, key.slice(0, -'.one'.length)),
  );
}

const placeholders = (text = ''): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** Whose reasons a page can show: what it is never handed and never asks Jira needs no words there. */
const declared = [
  ...scopes,
  ...Object.values(operations).filter(({ id }) => id === 'permission-check'),
  ...handed.filter((entry) => entry.in.includes('resolver')),
  ...stored.flatMap(({ fields }) => Object.entries(fields).map(([id]) => ({ id }))),
].map(({ id }) => `reason.${id}`);

/** For one, the number may be left out or written, as a language likes: its `one` may cover none, too. */
const namesIn = (key: string, text: string | undefined): string =>
  placeholders(text)
    .filter((name) => !key.endsWith('.one') || name !== '{count}')
    .join();

describe('the languages', () => {
  it.each(['en-US', ...LANGUAGES])('types no number into a sentence of the pages in %s', (name) => {
    const typed = Object.entries(read(`${name}.json`)).filter(([, text]) =>
      /\d/.test(text.replace(/\{\w+\}/g, '')),
    );
    expect(typed).toEqual([]);
  });

  it('are all there, and no others', () => {
    const files = ['en-US', ...LANGUAGES].flatMap((name) =>
      KINDS.map((kind) => `${kind}${name}.json`),
    );
    expect(readdirSync(folder).sort()).toEqual(files.sort());
  });

  it.each(cases)('%s has each text and no other (%s)', (language, kind) => {
    const keys = Object.keys(read(`${kind}${language}.json`));
    const reasons = kind === '' ? declared : [];
    expect(keys.toSorted()).toEqual(
      [...new Set([...wanted(english(kind), language), ...reasons])].sort(),
    );
  });

  it.each(cases)('%s has the placeholders of the English texts (%s)', (language, kind) => {
    const [texts, originals] = [read(`${kind}${language}.json`), english(kind)];
    const wrong = Object.entries(originals)
      .filter(([key]) => key in texts)
      .filter(([key, text]) => namesIn(key, texts[key]) !== namesIn(key, text));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it.each(cases)(
    '%s says no sentence in English, and none without words (%s)',
    (language, kind) => {
      const originals = english(kind);
      const same = Object.entries(read(`${kind}${language}.json`)).filter(
        ([key, text]) =>
          text.trim() === '' || (text === originals[key] && text.split(' ').length > 4),
      );
      expect(same).toEqual([]);
    },
  );

  it.each(cases)('%s has words only, without markup (%s)', (language, kind) => {
    const texts = Object.values(read(`${kind}${language}.json`));
    expect(texts.filter((text) => /[<>&[\]]/.test(text))).toEqual([]);
  });

  it.each(LANGUAGES)('%s keeps the names in Jira’s menus short', (language) => {
    const names = Object.entries(read(`${language}.json`)).filter(([key]) =>
      key.startsWith('menu.'),
    );
    expect(names).toHaveLength(3);
    expect(names.filter(([, name]) => name.length > 24)).toEqual([]);
  });

  it.each([
    ['de-DE', 'DSGVO'],
    ['fr-FR', 'RGPD'],
    ['es-ES', 'RGPD'],
    ['ja-JP', '個人情報保護法'],
    ['pt-BR', 'LGPD'],
  ])('%s names the law as that law is called there: %s', (language, law) => {
    expect(read(`statement.${language}.json`)['topic.role.controller']).toContain(law);
  });
});
