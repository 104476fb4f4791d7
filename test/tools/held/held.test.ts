import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { examineHeld } from '../../../tools/verify/held';
import { Folder } from './folder';

const PROGRAM = resolve('tools/held.mjs');
const GUARD = 'src/guard.ts';
const GERMAN = 'static/locales/de-DE/page.json';

const START: Readonly<Record<string, string>> = {
  [GUARD]: 'export const guard = 1;\n',
  [GERMAN]: '{ "yes": "Ja" }\n',
  '.npmrc': 'fund=false\n',
  'package.json': '{\n  "version": "0.2.0"\n}\n',
};

const template = new Folder();
let folder: Folder;

beforeAll(() => {
  for (const [path, text] of Object.entries(START)) template.write(path, text);
  const files = Object.fromEntries(Object.keys(START).map((path) => [path, template.hashOf(path)]));
  const seals = [{ date: '2020-01-01', why: 'The first seal.', files }];
  const reviewed = { [GERMAN]: { english: 'a', translation: 'b' } };
  template.write('seals.json', JSON.stringify({ seals, reviewed }));
  template.git('init', '--quiet');
  template.commit();
});
beforeEach(() => {
  folder = template.copy();
});
afterEach(() => {
  folder.remove();
});
afterAll(() => {
  template.remove();
});

function look(...args: string[]): { held: boolean; said: string } {
  const { status, stdout } = spawnSync(process.execPath, [PROGRAM, folder.root, ...args]);
  return { held: status === 0, said: stdout.toString('utf8') };
}

it('holds what this project consists of', () => {
  const { examined, findings } = examineHeld('.');
  expect(findings.map(({ message }) => message)).toEqual([]);
  expect(examined).toBeGreaterThan(1_000);
});

it('holds what is sealed, also by its own text from elsewhere', () => {
  const { held, said } = look();
  expect(said).toContain('5 files are held, 0 faults');
  expect(held).toBe(true);
  folder.write(GUARD, 'export const guard = 0;\n');
  const args = ['--input-type=module', '-', folder.root];
  const { status, stdout } = spawnSync(process.execPath, args, { input: readFileSync(PROGRAM) });
  expect(stdout.toString('utf8')).toContain(`${GUARD}: It is not as it was sealed.`);
  expect(status).toBe(1);
});

it('holds new seals before the old ones', () => {
  folder.sealed(GUARD, 'export const guard = 2;\n');
  expect(look().held).toBe(true);
  folder.commit().sealed(GUARD, 'export const guard = 3;\n', '2099-01-02');
  folder.sealed('src/more.ts', 'more;\n', '2099-01-03');
  expect(look().held).toBe(true);
});

it.each<[string, () => unknown, string]>([
  ['a changed file', () => folder.write(GUARD, ''), `${GUARD}: It is not as it was sealed`],
  ['a new file', () => folder.write('src/a.ts', ''), 'src/a.ts: It is not as it was sealed'],
  ['a file that is gone', () => folder.remove(GUARD), `${GUARD}: It is not as it was sealed`],
  ['a link', linkedGuard, `${GUARD}: It is not as it was sealed`],
  ['a byte that is no text', () => folder.write(GUARD, Buffer.from([255])), `${GUARD}: It is`],
  ['no ledger', () => folder.remove('seals.json'), `${GUARD}: It is not as it was sealed`],
])('refuses %s', refuses);

it.each<[string, () => unknown, string]>([
  [
    'another shell for npm',
    () => folder.sealed('.npmrc', 'script-shell=/usr/bin/true\n'),
    '.npmrc: "script-shell=/usr/bin/true" is not on the list.',
  ],
  [
    'an option for Node in a folder',
    () => folder.sealed('tools/.npmrc', 'node-options=--require ./x\n'),
    'tools/.npmrc: "node-options=--require ./x" is not on the list.',
  ],
  [
    'a lower version',
    () => folder.sealed('package.json', '{\n  "version": "0.1.9"\n}\n'),
    'package.json: Its version is lower',
  ],
])('refuses %s, though it is sealed', refuses);

it.each<[string, () => unknown, string]>([
  ['a hash in an old seal', inPlace, 'More than new seals was changed'],
  [
    'another reason',
    () => folder.forged((_, seal) => (seal.why = 'Other.')),
    'More than new seals was changed',
  ],
  [
    'another day',
    () => folder.forged((_, seal) => (seal.date = '2019-01-01')),
    'More than new seals was changed',
  ],
  [
    'a file left out',
    () => folder.forged((_, seal) => delete seal.files['src/guard.ts']),
    'More than new seals was changed',
  ],
  [
    'a seal of an earlier day',
    () => folder.sealed(GUARD, 'x', '2020-01-02'),
    '“A new seal.” is dated before',
  ],
  [
    'a hash in an old seal, taken for a new one',
    inPlaceToday,
    '“A new seal.” seals src/more.ts, which is as it was',
  ],
  ['another reason for what is as it was', reasoned, `“Other.” seals ${GUARD}, which is as it was`],
  [
    'a translation read by hand',
    () => folder.forged(({ reviewed }) => (reviewed[GERMAN] = { english: 'c', translation: 'b' })),
    `${GERMAN} counts as read by no seal.`,
  ],
])('refuses a ledger with %s', refuses);

it.each<[string, () => unknown, string]>([
  [
    'another text',
    () => folder.staged(GUARD, 'export const guard = 0;\n'),
    `${GUARD}: Git would commit another text`,
  ],
  [
    'what was built',
    () => folder.write('coverage/a.js', '').git('add', '--force', 'coverage'),
    'coverage/a.js: It is in git, where no seal looks',
  ],
  ['a program', programInIndex, `${GUARD}: To git, it is a file of another kind`],
  ['another repository', repositoryInIndex, 'lib: To git, it is a file of another kind'],
])('refuses an index with %s', refuses);

function refuses(_: string, edit: () => unknown, message: string): void {
  edit();
  const { held, said } = look();
  expect(said).toContain(message);
  expect(held).toBe(false);
}

function linkedGuard(): void {
  folder.remove(GUARD);
  symlinkSync('elsewhere', join(folder.root, GUARD));
}

function inPlace(): Folder {
  folder.write(GUARD, 'x');
  return folder.forged((_, { files }) => (files[GUARD] = folder.hashOf(GUARD)));
}

/** Where the old seal is of the same day, its day tells nothing. */
function inPlaceToday(): Folder {
  folder.sealed(GUARD, 'y').sealed('src/more.ts', 'more;\n').commit().write(GUARD, 'x');
  return folder.forged(({ seals }) =>
    Object.assign(seals[1]?.files ?? {}, { [GUARD]: folder.hashOf(GUARD) }),
  );
}

function reasoned(): Folder {
  folder.sealed(GUARD, 'y').commit();
  return folder.forged(({ seals }) => Object.assign(seals[0] ?? {}, { why: 'Other.' }));
}

function programInIndex(): void {
  chmodSync(join(folder.root, GUARD), 0o755);
  folder.git('add', '.');
}

function repositoryInIndex(): void {
  const commit = folder.git('rev-parse', 'HEAD').trim();
  folder.git('update-index', '--add', '--cacheinfo', `160000,${commit},lib`);
}

it('refuses what the last commit did to the ledger', () => {
  inPlace().commit();
  expect(look().said).toContain('More than new seals was changed');
});

it('refuses what earlier commits did to it since the main branch, or since a commit that is named', () => {
  const before = folder.git('rev-parse', 'HEAD').trim();
  inPlace().commit().commit();
  expect(look().held).toBe(true);
  expect(look(before).held).toBe(false);
  folder.git('update-ref', 'refs/remotes/origin/main', before);
  expect(look().held).toBe(false);
});

it('says what it does not look at without git, and in a clone without a past', () => {
  expect(look().said).toContain('No commit before the last is known');
  folder.remove('.git');
  const { held, said } = look();
  expect(said).toContain('Without git, its index and earlier ledgers are not looked at');
  expect(held).toBe(true);
});
