import { execFileSync } from 'node:child_process';

import { textAt } from '../../json/decoded';
import { Unreadable } from '../misuse';

/** So many bytes of one file are read at most. */
const MAX_BYTES = 32e6;

/** A repository, seen through git itself. No shell takes part, and no name is taken for an option. */
export interface Repository {
  /** The commit that a name stands for. Throws `Unreadable` for none. */
  readonly commitOf: (name: string) => string;
  /** Where two lines of commits parted; the first of the two where that is not known. */
  readonly partingOf: (base: string, head: string) => string;
  /** Paths of files that are not the same in both. */
  readonly changed: (before: string, after: Side) => readonly string[];
  /** Paths of all files. */
  readonly files: (side: Side) => readonly string[];
  /** A file's bytes; `null` where there is none. */
  readonly read: (side: Side, path: string) => Uint8Array | null;
  /** Writes all files of a side into a folder. */
  readonly writeTo: (side: Side, folder: string) => void;
  /** Brings a commit that is not there, as after a shallow clone. */
  readonly bring: (commit: string) => void;
}

/** A commit, or what is staged. */
export type Side = { readonly commit: string } | 'staged';

export function repositoryIn(from: string): Repository {
  const run = (...args: readonly string[]): Buffer => git(from, args);
  const text = (...args: readonly string[]): string => run(...args).toString('utf8');
  const paths = (...args: readonly string[]): string[] =>
    text(...args)
      .split('\0')
      .filter((path) => path !== '');
  return {
    commitOf: (name) => {
      const found = attempt(() =>
        text('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`).trim(),
      );
      if (found === null) throw new Unreadable(`There is no commit ${name}.`);
      return found;
    },
    partingOf: (base, head) => attempt(() => text('merge-base', base, head).trim()) ?? base,
    changed: (before, after) =>
      paths(
        ...['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv'],
        ...(after === 'staged' ? ['--cached', before] : [before, after.commit]),
        '--',
      ),
    files: (side) =>
      side === 'staged'
        ? paths('ls-files', '-z')
        : paths('ls-tree', '-r', '-z', '--full-tree', '--name-only', side.commit),
    read: (side, path) =>
      attempt(() => run('cat-file', 'blob', `${side === 'staged' ? '' : side.commit}:${path}`)),
    writeTo: (side, folder) => {
      // An index of its own, so that the repository's stays as it is.
      const env = side === 'staged' ? {} : { GIT_INDEX_FILE: `${folder}.index` };
      if (side !== 'staged') git(from, ['read-tree', side.commit], env);
      git(from, ['checkout-index', '--all', '--force', `--prefix=${folder}/`], env);
    },
    bring: (commit) => {
      attempt(() => run('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit));
    },
  };
}

const git = (cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Buffer =>
  execFileSync('git', [...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: MAX_BYTES,
  });

/** What git answers; `null` where it refuses. Throws `Unreadable` where there is no git. */
function attempt<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (textAt(error, 'code') === 'ENOENT') throw new Unreadable('git cannot be run here.');
    return null;
  }
}
