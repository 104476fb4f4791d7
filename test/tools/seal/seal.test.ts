import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { brokenNow, main } from '../../../tools/seal/main';
import { readLedger } from '../../../tools/seal/ledger';
import { filesOnDisk } from '../../../tools/verify/files';

const ENGLISH = 'static/privacy/locales/en-US/page.json';
const GERMAN = 'static/privacy/locales/de-DE/page.json';
const LOG = 'src/platform/log.ts';
const DERIVED = 'src/disclosure/disclosure.json';
const PICTURE = 'docs/pictures/page.png';

const START = {
  [LOG]: 'export const log = 1;\n',
  [ENGLISH]: '{ "keeps": "It keeps three values.", "yes": "Yes" }\n',
  [GERMAN]: '{ "keeps": "Sie behält drei Werte.", "yes": "Ja" }\n',
  [DERIVED]: '{ "one": 1 }\n',
};

let root: string;
let said: string;

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'seals-')), '/');
  for (const [path, text] of Object.entries(START)) write(path, text);
  git('init', '--quiet');
  commit();
  jest.spyOn(console, 'log').mockImplementation((line: string) => (said += `${line}\n`));
  jest.spyOn(console, 'error').mockImplementation((line: string) => (said += `${line}\n`));
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

const write = (path: string, text: string | Buffer): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
function commit(): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'a step');
}

function seal(...args: string[]): number {
  said = '';
  return main(args, root);
}

const broken = (): string[] =>
  brokenNow(filesOnDisk(root)).map(({ path, fault }) => `${path} ${fault}`);

const sealed = () => readLedger(filesOnDisk(root)).seals;

const WHY = ['--why', 'All is read for the first time.'];

it('writes nothing without a reason, and shows what is to be sealed', () => {
  expect(seal('--all')).toBe(1);
  expect(said).toContain(`${LOG} (doors): not sealed yet`);
  expect(sealed()).toEqual([]);
});

it('shows everything that is to be sealed where nothing is named', () => {
  expect(seal()).toBe(1);
  expect(said).toContain(`${LOG} (doors): not sealed yet`);
  expect(sealed()).toEqual([]);
});

it.each([
  ['a reason without a path', '--why', 'A reason that can be read.'],
  ['a path and all', LOG, '--all'],
  ['no reason in words', '--all', '--why', ' '],
  ['a reason of two lines', '--all', '--why', 'One line of it.\nAnother line of it.'],
  ['an option that is none', '--all', '--force'],
])('refuses %s', (_, ...args) => {
  expect(seal(...args)).toBe(1);
  expect(said).toContain('Usage:');
});

describe('once all is sealed', () => {
  beforeEach(() => {
    seal('--all', ...WHY);
    commit();
  });

  it('holds for as long as nothing of a sealed kind changes', () => {
    expect(broken()).toEqual([]);
    write(DERIVED, '{ "two": 2 }\n');
    expect(broken()).toEqual([]);
    expect(seal('--all')).toBe(0);
  });

  it('is broken by a change, a new file and one that is gone', () => {
    write(LOG, 'export const log = 2;\n');
    write('postcss.config.js', 'module.exports = {};\n');
    rmSync(join(root, ENGLISH));
    expect(broken()).toEqual([
      'postcss.config.js unsealed',
      `${LOG} changed`,
      `${GERMAN} unreviewed`,
      `${ENGLISH} gone`,
    ]);
  });

  it('is broken by one byte of a picture, and by one word of what was released', () => {
    write(PICTURE, Buffer.from([0x89, 0x50, 0xff]));
    write('CHANGELOG.md', 'It keeps nothing.\n');
    seal('--all', ...WHY);
    expect(broken()).toEqual([]);
    write(PICTURE, Buffer.from([0x89, 0x50, 0xfe]));
    write('CHANGELOG.md', 'It keeps everything.\n');
    expect(broken()).toEqual(['CHANGELOG.md changed', `${PICTURE} changed`]);
  });

  it('has one line for each file, in the ledger as it is kept', () => {
    const lines = readFileSync(join(root, 'seals.json'), 'utf8').split('\n');
    for (const path of [LOG, ENGLISH])
      expect(lines.filter((line) => line.includes(`"${path}"`))).toHaveLength(1);
    expect(lines.filter((line) => line.includes(`"${GERMAN}"`))).toHaveLength(2);
    expect(lines).toContainEqual(expect.stringContaining('"why": "All is read'));
  });

  it('is broken by a seal that nothing asks for', () => {
    const text = filesOnDisk(root).read('seals.json') ?? '';
    write('seals.json', text.replace(LOG, DERIVED));
    expect(broken()).toEqual([`${DERIVED} needless`, `${LOG} unsealed`]);
  });

  it('seals a change with its reason and its day, newest first, and leaves the rest as it was', () => {
    write(LOG, 'export const log = 2;\n');
    expect(seal(LOG, '--why', 'The log says two.')).toBe(0);
    expect(said).toContain('-export const log = 1;');
    expect(said).toContain('+export const log = 2;');
    expect(broken()).toEqual([]);
    expect(sealed().map(({ why, files }) => [why, [...files.keys()]])).toEqual([
      ['The log says two.', [LOG]],
      ['All is read for the first time.', [GERMAN, ENGLISH]],
    ]);
    expect(sealed()[0]?.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('seals only the files named, or those below a folder named', () => {
    write(LOG, 'export const log = 2;\n');
    write(ENGLISH, '{ "keeps": "It keeps values.", "yes": "Yes" }\n');
    seal('src/', '--why', 'The log says two.');
    expect(broken()).toEqual([`${GERMAN} unreviewed`, `${ENGLISH} changed`]);
  });

  it('remembers that a file was taken away, and wants a new seal when it comes back', () => {
    rmSync(join(root, LOG));
    seal('--all', '--why', 'Nothing is logged.');
    expect(broken()).toEqual([]);
    expect(sealed()[0]?.files.get(LOG)).toBe('gone');
    write(LOG, START[LOG]);
    expect(broken()).toEqual([`${LOG} unsealed`]);
  });

  it('shows a changed sentence in words', () => {
    write(ENGLISH, '{ "keeps": "It keeps four values.", "yes": "Yes" }\n');
    seal(ENGLISH);
    expect(said).toContain('- It keeps three values.');
    expect(said).toContain('+ It keeps four values.');
    expect(said).not.toContain('Yes');
  });

  it('counts a translation as not read once its English changed, and says which sentence', () => {
    write(ENGLISH, '{ "keeps": "It keeps four values.", "yes": "Yes" }\n');
    seal('--all', '--why', 'A fourth value is kept.');
    expect(broken()).toEqual([`${GERMAN} unreviewed`]);
    seal(GERMAN);
    expect(said).toContain('The English changed, and this did not:');
    expect(said).toContain('+ It keeps four values.');
  });

  it('counts it as read when each sentence changed with its English', () => {
    write(ENGLISH, '{ "keeps": "It keeps four values.", "yes": "Yes" }\n');
    write(GERMAN, '{ "keeps": "Sie behält vier Werte.", "yes": "Ja" }\n');
    seal('--all', '--why', 'A fourth value is kept.');
    expect(broken()).toEqual([]);
  });

  it('asks for no reading of a form that its language does not have', () => {
    write(ENGLISH, START[ENGLISH].replace('{', '{ "n.one": "One key", "n.other": "{count} keys",'));
    write(GERMAN, START[GERMAN].replace('{', '{ "n.other": "{count} Schlüssel",'));
    seal('--all', '--why', 'Keys are counted.');
    expect(broken()).toEqual([]);
  });

  it('counts it as read when its sentence follows later', () => {
    write(ENGLISH, '{ "keeps": "It keeps four values.", "yes": "Yes, it does" }\n');
    write(GERMAN, '{ "keeps": "Sie behält vier Werte.", "yes": "Ja" }\n');
    seal('--all', '--why', 'A fourth value is kept.');
    expect(broken()).toEqual([`${GERMAN} unreviewed`]);
    commit();
    write(GERMAN, '{ "keeps": "Sie behält vier Werte.", "yes": "Ja, das tut sie" }\n');
    seal('--all', '--why', 'The German follows.');
    expect(broken()).toEqual([]);
  });

  it('counts it as not read when another sentence than that of the changed English changed', () => {
    write(ENGLISH, '{ "keeps": "It keeps four values.", "yes": "Yes" }\n');
    write(GERMAN, '{ "keeps": "Sie behält drei Werte.", "yes": "Jawohl" }\n');
    seal('--all', '--why', 'A fourth value is kept.');
    expect(broken()).toEqual([`${GERMAN} unreviewed`]);
  });

  it('counts it as read when somebody says so', () => {
    write(ENGLISH, '{ "keeps": "It keeps just three values.", "yes": "Yes" }\n');
    seal('--all', '--reviewed', '--why', 'Said more exactly, in German as before.');
    expect(broken()).toEqual([]);
  });

  it('does not count it as read when the history does not tell what the English was', () => {
    rmSync(join(root, '.git'), { recursive: true });
    write(ENGLISH, '{ "keeps": "It keeps four values.", "yes": "Yes" }\n');
    write(GERMAN, '{ "keeps": "Sie behält vier Werte.", "yes": "Ja" }\n');
    seal('--all', '--why', 'A fourth value is kept.');
    expect(broken()).toEqual([`${GERMAN} unreviewed`]);
  });

  it('seals nothing that still has the marks of a merge in it', () => {
    write(ENGLISH, '{\n<<<<<<< ours\n}\n');
    expect(seal('--all', '--why', 'All of it is merged.')).toBe(1);
    expect(said).toContain(`${ENGLISH} still has the marks of a merge in it.`);
    expect(broken()).toContain(`${ENGLISH} changed`);
  });

  it('will not go on from a ledger that a merge has left in pieces', () => {
    write('seals.json', '<<<<<<< ours\n');
    expect(() => seal('--all')).toThrow('take either side of it whole');
  });
});
