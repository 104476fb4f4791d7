import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';

const git = (...args: string[]): string[] =>
  execFileSync('git', args, { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '');

it('nothing that is built or installed is in git, where no seal looks', () => {
  expect(git('ls-files', '--cached').length).toBeGreaterThan(1_000);
  expect(git('ls-files', '--cached', '--ignored', '--exclude-standard')).toEqual([]);
});

const PROGRAMS = ['.ci/pre-commit', '.ci/run'];

it('every file is a plain one, and what others start can be started', () => {
  const special = git('ls-files', '--stage').filter((line) => !line.startsWith('100644 '));
  expect(special.map((line) => [line.slice(0, 6), line.split('\t')[1]])).toEqual(
    PROGRAMS.map((path) => ['100755', path]),
  );
  for (const path of PROGRAMS) expect(statSync(path).mode & 0o111).not.toBe(0);
});
