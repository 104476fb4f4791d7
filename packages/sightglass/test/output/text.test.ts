import fc from 'fast-check';

import { inspect } from '../../asks/inspect';
import { toSummary, toSummaryMarkdown } from '../../output/summary';
import { toMarkdown, toText } from '../../output/text';
import { BROKEN, CONNECT, FULL, named, words } from './texts-and-manifest';

const full = inspect(FULL);
const text = toText(full, words, 'manifest.yml');

it('says first whether to worry, and about what; then what the file is', () => {
  const [title, , , verdict, , kind] = text.split('\n');
  expect(title).toBe('manifest.yml: what “Rota” may do');
  expect(kind).toMatch(/^Recognized as a Forge manifest by: app, permissions, /);
  expect(verdict).toBe(
    'It acts as users who are not there, deletes, ' +
      'can send what it reads to api.example.com, logs.example.com, and server.example.com, ' +
      'has parts or permissions that are not known here, changes what people made, ' +
      'answers whoever knows its address, and loosens the rules that protect its pages.',
  );
});

it('tells the most serious first, each with its line and how it is known', () => {
  const headings = ['Serious', 'Worth knowing', 'Ordinary', 'Scopes'];
  const places = headings.map((heading) => text.indexOf(`\n${heading}\n---`));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
  expect(text).toContain(
    '- Its functions can send data to: https://api.example.com and https://logs.example.com.\n' +
      '  (Lines 15 and 17)',
  );
});

it('has a row for each scope, with its operations and the date of the figures', () => {
  expect(text).toMatch(
    /^read:jira-work +8 +\d+ +\d+ +read: .+ \(Jira\); also as users who are not there$/m,
  );
  expect(text).toMatch(/^made:up:scope +11 +– +– +not known here$/m);
  expect(text).toContain('(Jira: 2025-12; Jira Software: 2022; Confluence: ');
});

it('says that it may be more where part of the file could not be read', () => {
  const broken = toText(inspect(BROKEN), words);
  expect(broken).toContain('so the app may do more than is said here.');
  expect(broken).toContain('Problems with the file');
});

it('calls an app without a name just that', () => {
  expect(toText(inspect('read:jira-work'), words, 'a')).toMatch(/^a: what the app may do\n/);
  expect(toText(inspect('read:jira-work'), words)).toMatch(/^What the app may do\n/);
});

it('claims nothing of a file that it does not know', () => {
  expect(toText(inspect('Dear diary'), words)).toContain('so nothing can be said of the app.');
});

const HOSTILE = fc.string({ unit: 'binary', maxLength: 60 }).filter((name) => name.trim() !== '');

it('lets no name steer a terminal', () => {
  fc.assert(
    fc.property(HOSTILE, (name) => {
      const told = toText(named(name), words, name);
      expect(told.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    }),
    { numRuns: 200 },
  );
});

it.each([
  ['[here](https://evil.example)', String.raw`\[here\](https\://evil.example)`],
  ['![x](//evil.example)', String.raw`\!\[x\](//evil.example)`],
  ['<img src=x>', String.raw`\<img src=x\>`],
  ['&lt;b&gt;', String.raw`\&lt;b\&gt;`],
  ['www.evil.example', String.raw`www\.evil.example`],
  ['a|b', String.raw`a\|b`],
  ['**all fine**', String.raw`\*\*all fine\*\*`],
  ['`code`', String.raw`\`code\``],
  ['@everyone', String.raw`\@everyone`],
])('makes nothing of %s in Markdown', (name, escaped) => {
  expect(toMarkdown(named(name), words)).toContain(`# What “${escaped}” may do`);
});

it('has one row a file in the summary', () => {
  const files = [
    { file: 'a.yml', inspection: full },
    { file: 'b.json', inspection: inspect(CONNECT) },
    { file: 'c.txt', inspection: inspect('Dear diary') },
  ];
  const rows = toSummary(files, words).split('\n').slice(3);
  expect(rows[1]).toMatch(/^a\.yml +Forge manifest( +\d+){6} +It can act as/);
  expect(rows[2]).toMatch(/^b\.json +Connect descriptor( +\d+){6} +It can administer/);
  expect(rows[3]).toMatch(/^c\.txt +Not recognized( +0){4} +– +–/);
  expect(toSummaryMarkdown(files, words).match(/^\| .+ \|$/gm)).toHaveLength(5);
});
