import { execFileSync } from 'node:child_process';

import { sealingHash } from './ledger';

/** A version of a file that is in the history. */
export interface Earlier {
  readonly commit: string;
  readonly text: string;
}

/** Finds the version of a file that has a hash; `null` where the history does not hold it. */
export type FindEarlier = (path: string, hash: string) => Earlier | null;

/** Commits that are looked through for a version of one file. */
const MAX_COMMITS = 300;

/** Looks through the history of the branch, newest first. */
export const earlierIn =
  (root: string): FindEarlier =>
  (path, hash) => {
    const commits = git(root, 'log', `--max-count=${MAX_COMMITS}`, '--format=%H', '--', path);
    for (const commit of commits?.split('\n').filter((line) => line !== '') ?? []) {
      const text = git(root, 'show', `${commit}:${path}`);
      if (text !== null && sealingHash(path, text) === hash) return { commit, text };
    }
    return null;
  };

/** What changed in a file since a commit, as git tells it. */
export const changedSince = (root: string, commit: string, path: string): string =>
  git(root, 'diff', '--no-color', '--no-ext-diff', commit, '--', path) ?? '';

/** What git prints; `null` where it fails, as in a folder without a history. */
function git(root: string, ...args: readonly string[]): string | null {
  try {
    const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26, stdio: 'pipe' } as const;
    return execFileSync('git', args, options);
  } catch {
    return null;
  }
}
