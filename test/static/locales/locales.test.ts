import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ERROR_CODES } from '../../../src/contract';
import { english } from './english';
import apps from 'sightglass-for-jira/locales/en-US/apps.json';
import findings from 'sightglass-for-jira/locales/en-US/asks.json';
import compare from 'sightglass-for-jira/locales/en-US/compare.json';
import faulty from 'sightglass-for-jira/locales/en-US/faulty.json';
import held from 'sightglass-for-jira/locales/en-US/held.json';
import output from 'sightglass-for-jira/locales/en-US/output.json';
import rare from 'sightglass-for-jira/locales/en-US/rare.json';
import says from 'sightglass-for-jira/locales/en-US/says.json';
import written from 'sightglass-for-jira/locales/en-US/written.json';
import laterOnes from '../../../static/privacy/locales/en-US/later.json';
import inspecting from '../../../static/privacy/locales/en-US/review.json';
import statement from '../../../static/privacy/locales/en-US/statement.json';
import web from '../../../static/privacy/locales/en-US/web.json';
import { sourcesEnding, webSources } from '../sources';

const keys = Object.keys(english);
const later = {
  ...statement,
  ...findings,
  ...output,
  ...rare,
  ...faulty,
  ...held,
  ...written,
  ...compare,
  ...says,
  ...apps,
  ...inspecting,
  ...laterOnes,
  ...web,
};
const manifest = readFileSync('manifest.yml', 'utf8');
const code = [...sourcesEnding('.ts', '.tsx').values(), ...webSources('.tsx').values()].join('\n');

/** The requested keys; `*` stands for parts filled in at run time, including plural forms. */
const asked = [
  ...[...code.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key]) => key),
  ...[...code.matchAll(/\bt\(\s*[^()']*\? '([^']+)' : '([^']+)'/g)].flatMap(([, a, b]) => [a, b]),
  ...[...code.matchAll(/\bt\(\s*`([^`]+)`/g)].map(([, key]) => key?.replace(/\$\{[^}]+\}/g, '*')),
  ...[...code.matchAll(/\bplural\(\s*'([^']+)'/g)].map(([, key]) => `${key ?? ''}.*`),
  ...[...manifest.matchAll(/i18n: (\S+)/g)].map(([, key]) => key),
].filter((key) => key !== undefined);

/** The page's own texts among those loaded later. */
const askedLater = [
  ...[...code.matchAll(/\b(?:of|sentence)\(\s*'([^']+)'/g)].map(([, key]) => key ?? ''),
  ...[...code.matchAll(/\bof\(\s*[^()']*\? '([^']+)' : '([^']+)'/g)].flatMap(
    ([, a = '', b = '']) => [a, b],
  ),
  ...[...code.matchAll(/\bof\(\s*`([^`]+)`/g)].map(([, key = '']) =>
    key.replace(/\$\{[^}]+\}/g, '*'),
  ),
];

const isAskedBy = (pattern: string, key: string): boolean => {
  const [wanted, given] = [pattern.split('.'), key.split('.')];
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => part === '*' || part === given[index])
  );
};

describe('the English texts', () => {
  it.each(ERROR_CODES)('have a sentence for %s', (errorCode) => {
    const sentence = new Map(Object.entries(english)).get(`error.${errorCode}`) ?? '';
    expect(sentence).toMatch(/^[A-Z].+\.$/);
  });

  it('have every key that the manifest names', () => {
    const named = JSON.stringify(parse(manifest)).match(/(?<="i18n":")[^"]+/g);
    expect(named).not.toHaveLength(0);
    expect(keys).toEqual(expect.arrayContaining(named ?? []));
  });

  it('have every key that the pages ask for', () => {
    const missing = asked.filter((pattern) => !keys.some((key) => isAskedBy(pattern, key)));
    expect(missing).toEqual([]);
  });

  it('have no key that nothing asks for', () => {
    const unused = keys.filter((key) => !asked.some((pattern) => isAskedBy(pattern, key)));
    expect(unused).toEqual([]);
  });

  it('have every key that the pages ask for later', () => {
    const texts = Object.keys(later).map((key) => key.replace(/\.(?:one|other)$/, ''));
    const missing = askedLater.filter((pattern) => !texts.some((key) => isAskedBy(pattern, key)));
    expect(askedLater.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });

  it('have no key of the pages’ own among those that nothing asks for', () => {
    const own = Object.keys(later).filter((key) =>
      /^(?:answers|download|changes|page|web)\./.test(key),
    );
    const unused = own.filter(
      (key) => !askedLater.some((one) => isAskedBy(one, key.replace(/\.(?:zero|one|other)$/, ''))),
    );
    expect(unused).toEqual([]);
  });

  it('have both English forms of every plural', () => {
    const forms = (end: string): string[] =>
      keys.filter((key) => key.endsWith(end)).map((key) => key.slice(0, -end.length));
    expect(forms('.one')).toEqual(forms('.other'));
  });

  it('repeat no reason that the app declares', () => {
    expect(keys.filter((key) => key.startsWith('reason.'))).toEqual([]);
  });

  it('are words only, without markup', () => {
    expect(Object.values(english).filter((text) => /[<>&]/.test(text))).toEqual([]);
  });

  it('keep the names in Jira’s menus short', () => {
    const names = Object.entries(english).filter(([key]) => key.startsWith('menu.'));
    expect(names.filter(([, name]) => name.length > 24)).toEqual([]);
  });
});
