import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { compare } from '../../../src/disclosure/compare/compare';
import { nextEntry } from '../../../src/disclosure/history/history';
import { historyFiles } from '../../../tools/export/read';
import { filesOnDisk, withEdits } from '../../../tools/verify/files';
import { openProject, type Project } from '../../../tools/verify/project';
import type { Rule } from '../../../tools/verify/rule';
import type { Finding } from '../../../tools/verify/finding';
import { historyChain } from '../../../tools/verify/rules/history-chain';
import { publisher } from '../../../tools/verify/rules/publisher';
import { statementTexts } from '../../../tools/verify/rules/statement-texts';
import { disclosure, english, named } from '../../src/disclosure/committed';

const disk = filesOnDisk(`${join(__dirname, '../../..')}/`);
type Edits = Readonly<Record<string, string | null>>;

const edited = (edits: Edits): Project =>
  openProject(withEdits(disk, new Map(Object.entries(edits))), () =>
    Promise.reject(new Error('These rules need no bundle.')),
  );

async function findings(rule: Rule, edits: Edits = {}): Promise<readonly Finding[]> {
  const { examined, findings: found } = await rule.examine(edited(edits));
  expect(examined).toBeGreaterThan(0);
  return found;
}

const messages = async (rule: Rule, edits?: Edits): Promise<string> =>
  (await findings(rule, edits)).map(({ file, message }) => `${file}: ${message}`).join('\n');

const replaced = (path: string, from: string, to: string): Edits => {
  const text = disk.read(path) ?? '';
  expect(text).toContain(from);
  return { [path]: text.replace(from, to) };
};

describe('the rule about the maker', () => {
  const naming = (parts: object): Edits => ({
    'publisher.json': JSON.stringify({ set: true, ...named, ...parts }),
  });

  it('passes a maker who is unset, or named in full', async () => {
    expect(await findings(publisher, { 'publisher.json': '{"set":false}' })).toEqual([]);
    expect(await findings(publisher, naming({}))).toEqual([]);
  });

  it.each([
    [{ legalName: '' }, 'legalName is blank'],
    [{ privacyContact: '[email protected]' }, 'privacyContact is placeholder'],
    [{ securityContact: 'security@other.dev' }, 'securityContact is other-domain'],
    [{ price: 'paid' }, 'price is paid, but manifest.yml asks for no licence'],
  ])('refuses %j', async (parts, message) => {
    expect(await messages(publisher, naming(parts))).toContain(message);
  });

  it('refuses a free app that asks for a licence', async () => {
    const licensed = replaced('manifest.yml', 'app:\n', 'app:\n  licensing:\n    enabled: true\n');
    expect(await messages(publisher, { ...licensed, ...naming({}) })).toContain('price is free');
  });
});

describe('the rule about the words and what they rest on', () => {
  const locale = disk
    .list('static/privacy/locales/en-US')
    .find((path) => (disk.read(path) ?? '').includes('"topic.'));
  const wording = (key: string, text: string): Edits =>
    replaced(locale ?? '', JSON.stringify(english.get(key)), JSON.stringify(text));

  it.each([
    ['topic.encryption.both', 'Yes, for 90 days.', 'says a number.'],
    ['topic.encryption.both', 'Yes, in three ways.', 'says a number in words.'],
    ['topic.encryption.both', 'Yes. See https://glasswright.dev', 'names an address.'],
    ['topic.encryption.both', 'Yes. We do.', 'says “we”'],
    ['topic.encryption.both', 'Yes, with [name].', 'has brackets left in.'],
    ['topic.encryption.both', 'Yes, to a reasonable degree.', 'nobody can check'],
    ['topic.encryption.both', 'Yes. {days} days.', '{days} in topic.encryption.both has no value.'],
    ['topic.how-long.late', 'Soon.', 'does not say {hours}.'],
  ])('refuses %s saying “%s”', async (key, text, message) => {
    expect(await messages(statementTexts, wording(key, text))).toContain(message);
  });

  it('refuses a text that is missing, and one that nobody says', async () => {
    const renamed = replaced(locale ?? '', '"topic.encryption.both"', '"topic.encryption.all"');
    const said = await messages(statementTexts, renamed);
    expect(said).toContain('There is no text topic.encryption.both.');
    expect(said).toContain('Nothing says topic.encryption.all.');
  });

  it.each([
    ['an AI module', replaced('manifest.yml', 'modules:\n', 'modules:\n  rovo:agent: []\n'), 'ai.'],
    [
      'an outside address',
      replaced('manifest.yml', 'permissions:\n', 'permissions:\n  external: {}\n'),
      'sale.',
    ],
    ['a test that is gone', { 'test/src/entry/lifecycle/renew.test.ts': null }, 'how-long.'],
    ['a rule that is gone', { 'tools/verify/rules/scopes.ts': null }, 'minimum.used'],
    ['a disclosure that is gone', { 'src/disclosure/disclosure.json': null }, 'stored.'],
  ])('refuses a sentence that rests on %s', async (_, edits, sentence) => {
    expect(await messages(statementTexts, edits)).toContain(sentence);
  });
});

describe('the rule about the history', () => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const first = nextEntry([], disclosure, '2026-11-22', sha256);
  const path = `src/disclosure/releases/${first.version}.json`;
  const before: Edits = {
    ...Object.fromEntries(historyFiles(disk).map((released) => [released, null])),
    'src/disclosure/changes.json': JSON.stringify({ ...compare(null, disclosure) }),
  };
  const released: Edits = { ...before, [path]: JSON.stringify(first) };

  it('passes without a release, and with a first one', async () => {
    expect(await findings(historyChain, before)).toEqual([]);
    expect(await findings(historyChain, released)).toEqual([]);
  });

  it.each<[string, Edits, string]>([
    ['a changed entry', { [path]: JSON.stringify({ ...first, date: '2026-11-23' }) }, path],
    ['an entry that is none', { [path]: '{}' }, 'It is no release.'],
    [
      'a file of another name',
      { [path]: null, [`${path}x`]: JSON.stringify(first) },
      'named after',
    ],
    [
      'other changes than the real ones',
      { 'src/disclosure/changes.json': '{}' },
      'not the changes',
    ],
    [
      'another version than the last',
      { 'package.json': '{"version":"9.9.9"}' },
      'The last release',
    ],
  ])('refuses %s', async (_, edits, message) => {
    expect(await messages(historyChain, { ...released, ...edits })).toContain(message);
  });
});
