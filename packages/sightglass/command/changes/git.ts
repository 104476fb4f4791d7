import { execFileSync } from 'node:child_process';

import { textAt } from '../../json/decoded';
import { Unreadable } from '../misuse';

/** At most this many bytes of one file are read. */
const MAX_BYTES = 32e6;

/** A repository, accessed through git. No shell is used, and names cannot be taken for options. */
export interface Repository {
  /** The commit that a name stands for. Throws `Unreadable` for an unknown name. */
  readonly commitOf: (name: string) => string;
  /** The merge base of two commits; the first one where there is none. */
  readonly partingOf: (base: string, head: string) => string;
  /** Paths of files that differ. */
  readonly changed: (before: string, after: Side) => readonly string[];
  /** Paths of all files. */
  readonly files: (side: Side) => readonly string[];
  /** A file's bytes; `null` where it does not exist. */
  readonly read: (side: Side, path: string) => Uint8Array | null;
  /** Writes all files of a side to a folder. */
  readonly writeTo: (side: Side, folder: string) => void;
  /** Fetches a commit that is missing, as in a shallow clone. */
  readonly bring: (commit: string) => void;
}

/** A commit, or what is staged. */
export type Side = { readonly commit: string } | 'staged';

/** Opens the repository that a folder is in. Throws `Unreadable` for a folder outside any. */
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
      // A separate index, so that the repository's own is not changed.
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

/** The result of a git command; `null` where git refuses. Throws `Unreadable` without git. */
function attempt<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (textAt(error, 'code') === 'ENOENT') throw new Unreadable('git cannot be run here.');
    return null;
  }
}
