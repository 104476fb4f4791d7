import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** Runs git in the project's folder and returns its output without the final line break. */
export const git = (root: string, ...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trimEnd();

/** The tag of a version. */
export const tagOf = (version: string): string => `v${version}`;

/** Whether there is a tag for a version. */
export const isTagged = (root: string, version: string): boolean =>
  git(root, 'tag', '--list', tagOf(version)) !== '';

/** Commits exactly these files. */
export function commit(root: string, version: string, files: readonly string[]): void {
  git(root, 'add', '--', ...files);
  git(root, 'commit', '--quiet', '--message', `Release ${version}`, '--', ...files);
}

/** Resets the branch and files to a commit; `added` are files that the commit lacks. */
export function putBack(
  root: string,
  commit: string,
  changed: readonly string[],
  added: readonly string[],
): void {
  git(root, 'reset', '--quiet', '--soft', commit);
  git(root, 'restore', `--source=${commit}`, '--staged', '--worktree', '--', ...changed);
  git(root, 'rm', '--quiet', '--force', '--ignore-unmatch', '--', ...added);
  for (const file of added) rmSync(join(root, file), { force: true });
}
