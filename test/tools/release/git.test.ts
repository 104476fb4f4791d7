import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { commit, git, isTagged, putBack } from '../../../tools/release/git';

let root: string;
let before: string;
const write = (name: string, text: string): void => {
  writeFileSync(join(root, name), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'release-'));
  git(root, 'init', '--quiet');
  git(root, 'config', 'user.name', 'Somebody');
  git(root, 'config', 'user.email', 'somebody@example.invalid');
  for (const name of ['changed', 'other']) write(name, 'as it was');
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'Begin');
  before = git(root, 'rev-parse', 'HEAD');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function change(): void {
  write('changed', 'anew');
  write('added', 'new');
}

function expectAsBefore(): void {
  expect(git(root, 'rev-parse', 'HEAD')).toBe(before);
  expect(git(root, 'status', '--porcelain')).toBe('');
  expect(readFileSync(join(root, 'changed'), 'utf8')).toBe('as it was');
  expect(readdirSync(root)).not.toContain('added');
}

it('commits the files of a release and nothing else', () => {
  change();
  write('other', 'somebody’s own work');
  commit(root, '1.0.0', ['changed', 'added']);
  expect(git(root, 'status', '--porcelain')).toContain('other');
  expect(git(root, 'show', '--name-only', '--format=%s').split('\n')).toEqual([
    'Release 1.0.0',
    '',
    'added',
    'changed',
  ]);
});

it.each<[string, () => void]>([
  ['written', change],
  [
    'staged',
    () => {
      change();
      git(root, 'add', '--all');
    },
  ],
  [
    'committed',
    () => {
      change();
      commit(root, '1.0.0', ['changed', 'added']);
    },
  ],
])('puts everything back that was %s', (_, release) => {
  release();
  putBack(root, before, ['changed'], ['added']);
  expectAsBefore();
});

it('puts back nothing but the files of the release', () => {
  change();
  write('other', 'somebody’s own work');
  putBack(root, before, ['changed'], ['added']);
  expect(readFileSync(join(root, 'other'), 'utf8')).toBe('somebody’s own work');
});

it('knows a version that has a tag', () => {
  expect(isTagged(root, '1.0.0')).toBe(false);
  git(root, 'tag', 'v1.0.0');
  expect(isTagged(root, '1.0.0')).toBe(true);
  expect(isTagged(root, '1.0')).toBe(false);
});
