import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { LANGUAGES as ALL } from 'sightglass-for-jira/language/languages';
import { parse } from 'yaml';
import { handed } from '../../../src/capabilities/handed';
import { operations } from '../../../src/capabilities/operations';
import { scopes } from '../../../src/capabilities/scopes';
import { stored } from '../../../src/capabilities/stored';
import * as held from '../../../static/privacy/text/held-files';
import * as later from '../../../static/privacy/text/later-files';
import * as reader from '../../../static/privacy/text/reader-files';
import { pageFiles } from '../../../static/privacy/text/page-files';
import { statementFiles } from '../../../static/privacy/text/statement-files';
import { pages } from '../sources';

import { wanted, type Texts } from './forms';

const OWN = join(pages, 'locales');
const READER = join(pages, '../../packages/sightglass/locales');
const LANGUAGES = ALL.filter((language) => language !== 'en-US');
/** Every kind of text, and its folder. */
const FOLDERS = {
  opening: OWN,
  page: OWN,
  review: OWN,
  later: OWN,
  statement: OWN,
  web: OWN,
  apps: READER,
  asks: READER,
  compare: READER,
  faulty: READER,
  held: READER,
  names: READER,
  output: READER,
  rare: READER,
  says: READER,
  written: READER,
} as const;
/**
 * Texts with a form of their own; `packages/sightglass/test/does/words.test.ts` compares them with
 * English.
 */
const TOLD_BY_COMMANDS = ['does'];

interface Manifest {
  readonly translations: { readonly resources: readonly unknown[] };
}

type Kind = keyof typeof FOLDERS;
const KINDS = Object.keys(FOLDERS) as Kind[];
const read = (kind: Kind, language: string): Texts =>
  JSON.parse(readFileSync(join(FOLDERS[kind], language, `${kind}.json`), 'utf8')) as Texts;
const cases = LANGUAGES.flatMap((language) => KINDS.map((kind) => [language, kind] as const));

const english = (kind: Kind): Texts => read(kind, 'en-US');
const placeholders = (text = ''): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/**
 * Entries whose reasons a page can show; values never handed in and requests never made need no
 * text.
 */
const declared = [
  ...scopes,
  ...Object.values(operations).filter(({ id }) => id === 'permission-check'),
  ...handed.filter((entry) => entry.in.includes('resolver')),
  ...stored.flatMap(({ fields }) => Object.entries(fields).map(([id]) => ({ id }))),
].map(({ id }) => `reason.${id}`);

/** The placeholders of a text. The form for one may spell out or omit the number. */
const namesIn = (key: string, text: string | undefined): string =>
  placeholders(text)
    .filter((name) => !key.endsWith('.one') || name !== '{count}')
    .join();

/**
 * The English text that a text translates; for a form that English lacks, the one for all other
 * counts.
 */
const originalOf = (originals: Texts, key: string): string | undefined =>
  originals[key] ?? originals[key.replace(/\.\w+$/, '.other')];

describe('the languages', () => {
  it.each(ALL)('types no number into a sentence of the pages in %s', (name) => {
    const texts = { ...read('opening', name), ...read('page', name) };
    const typed = Object.entries(texts).filter(([, text]) =>
      /\d/.test(text.replace(/\{\w+\}/g, '')),
    );
    expect(typed).toEqual([]);
  });

  it('are those that the manifest gives to Forge', () => {
    const { translations } = parse(readFileSync('manifest.yml', 'utf8')) as Manifest;
    expect(translations.resources).toEqual(
      ALL.map((key) => ({ key, path: `static/privacy/locales/${key}/opening.json` })),
    );
  });

  it.each(Object.entries({ pageFiles, statementFiles, ...reader, ...later, ...held }))(
    'can each be loaded (%s)',
    async (_, files) => {
      expect([...files.keys()]).toEqual(ALL);
      const loaded = await Promise.all([...files.values()].map((load) => load()));
      expect(new Set(loaded.map((texts) => JSON.stringify(texts))).size).toBe(ALL.length);
    },
  );

  it('are all there, and no others', () => {
    for (const folder of [OWN, READER]) {
      expect(readdirSync(folder).sort()).toEqual(ALL.toSorted());
      const kinds = KINDS.filter((kind) => FOLDERS[kind] === folder);
      const files = [...kinds, ...(folder === READER ? TOLD_BY_COMMANDS : [])].map(
        (kind) => `${kind}.json`,
      );
      for (const language of LANGUAGES)
        expect(readdirSync(join(folder, language)).sort()).toEqual(files.sort());
    }
  });

  it.each(cases)('%s has each text and no other (%s)', (language, kind) => {
    const keys = Object.keys(read(kind, language));
    const reasons = kind === 'page' ? declared : [];
    expect(keys.toSorted()).toEqual(
      [...new Set([...wanted(english(kind), language), ...reasons])].sort(),
    );
  });

  it.each(cases)('%s has the placeholders of the English texts (%s)', (language, kind) => {
    const [texts, originals] = [read(kind, language), english(kind)];
    const wrong = Object.entries(texts)
      .filter(([key]) => !key.startsWith('reason.'))
      .filter(([key, text]) => namesIn(key, text) !== namesIn(key, originalOf(originals, key)));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it.each(cases)(
    '%s says no sentence in English, and none without words (%s)',
    (language, kind) => {
      const originals = english(kind);
      const same = Object.entries(read(kind, language)).filter(
        ([key, text]) =>
          text.trim() === '' || (text === originals[key] && text.split(' ').length > 4),
      );
      expect(same).toEqual([]);
    },
  );

  it.each(cases)('%s has words only, without markup (%s)', (language, kind) => {
    const texts = Object.values(read(kind, language));
    expect(texts.filter((text) => /[<>&[\]]/.test(text))).toEqual([]);
  });

  it.each(ALL)('%s names no object with an “and”, which lists of them would repeat', (language) => {
    const parts = new Intl.ListFormat(language).formatToParts(['a', 'b']);
    const and = ` ${parts.find(({ type }) => type === 'literal')?.value.trim() ?? ''} `;
    const objects = (['names', 'rare'] as const)
      .flatMap((kind) => Object.entries(read(kind, language)))
      .filter(([key]) => key.startsWith('name.object.'));
    expect(objects.filter(([, name]) => name.includes(and))).toEqual([]);
  });

  it.each(LANGUAGES)('%s keeps the names in Jira’s menus short', (language) => {
    const names = Object.entries(read('opening', language)).filter(([key]) =>
      key.startsWith('menu.'),
    );
    expect(names).toHaveLength(4);
    expect(names.filter(([, name]) => name.length > 24)).toEqual([]);
  });

  it.each([
    ['de-DE', 'DSGVO'],
    ['fr-FR', 'RGPD'],
    ['es-ES', 'RGPD'],
    ['ja-JP', '個人情報保護法'],
    ['pt-BR', 'LGPD'],
    ['ko-KR', '개인정보 보호법'],
    ['it-IT', 'GDPR'],
    ['zh-CN', '个人信息保护法'],
    ['nl-NL', 'AVG'],
    ['pl-PL', 'RODO'],
  ])('%s names the law as that law is called there: %s', (language, law) => {
    expect(read('statement', language)['topic.role.controller']).toContain(law);
  });
});
