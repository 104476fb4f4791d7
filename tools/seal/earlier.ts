import { execFileSync } from 'node:child_process';

import { sha256 } from './ledger';

/** A version of a file in the history. */
export interface Earlier {
  readonly commit: string;
  readonly text: string;
}

/** Finds the version of a file with a hash; `null` where the history lacks it. */
export type FindEarlier = (path: string, hash: string) => Earlier | null;

/** At most this many commits are searched for one file. */
const MAX_COMMITS = 300;

/** Searches the branch's history, newest first. */
export const earlierIn =
  (root: string): FindEarlier =>
  (path, hash) => {
    const commits = git(root, 'log', `--max-count=${MAX_COMMITS}`, '--format=%H', '--', path);
    for (const commit of commits?.split('\n').filter((line) => line !== '') ?? []) {
      const text = git(root, 'show', `${commit}:${path}`);
      if (text !== null && sha256(text) === hash) return { commit, text };
    }
    return null;
  };

/** The changes in a file since a commit, as git shows them. */
export const changedSince = (root: string, commit: string, path: string): string =>
  git(root, 'diff', '--no-color', '--no-ext-diff', commit, '--', path) ?? '';

/** The output of git; `null` where it fails, as in a folder without a history. */
function git(root: string, ...args: readonly string[]): string | null {
  try {
    const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26, stdio: 'pipe' } as const;
    return execFileSync('git', args, options);
  } catch {
    return null;
  }
}
