import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Files } from '../../tools/verify/files';
import { textsAfter, type Mutation } from './mutation';
import { openJest } from './jest';

/** Left out of a copy: the history, and built or installed files. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  '.git',
  '.build',
  'coverage',
  'node_modules',
  'test-results',
]);
const BUILT = /\/(?:privacy\/build|node_modules)$/;

/** A copy of the app in which edits can be tried by running tests. */
export interface Copy {
  /** The folder of the copy, ending in `/`. */
  readonly folder: string;
  /** Whether the tests in these files pass. */
  readonly passes: (testFiles: readonly string[]) => Promise<boolean>;
  /** Runs an action with an edit in place, one at a time. */
  readonly edited: <T>(mutation: Mutation, act: () => Promise<T>) => Promise<T>;
  readonly dispose: () => void;
}

/** Copies the app into a folder of its own. */
export function copyApp(files: Files): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'sightglass-'));
  for (const path of readdirSync(files.root).filter((name) => !LEFT_OUT.has(name)))
    cpSync(join(files.root, path), join(folder, path), {
      recursive: true,
      filter: (from) => !BUILT.test(from),
    });
  linkPackages(join(files.root, 'node_modules'), folder);
  const jest = openJest(folder);
  return {
    folder: `${folder}/`,
    passes: jest.passes,
    edited: async (mutation, act) => {
      const texts = textsAfter(files, mutation.edits);
      for (const [path, text] of texts) put(folder, path, text);
      try {
        return await act();
      } finally {
        for (const path of texts.keys()) put(folder, path, files.read(path) ?? null);
      }
    },
    dispose: () => {
      jest.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Installed packages are shared; the project's own packages are the copy's. */
function linkPackages(installed: string, folder: string): void {
  const target = join(folder, 'node_modules');
  mkdirSync(target);
  for (const name of readdirSync(installed)) {
    const own = OWN_PACKAGES.get(name);
    symlinkSync(own === undefined ? join(installed, name) : join(folder, own), join(target, name));
  }
}

const OWN_PACKAGES: ReadonlyMap<string, string> = new Map([
  ['sightglass-for-jira', 'packages/sightglass'],
  ['local-forge', 'packages/local-forge'],
]);

function put(folder: string, path: string, text: string | null): void {
  // Installed packages are links, so an edit would change the real ones.
  if (path.startsWith('node_modules/')) throw new Error(`${path} cannot be edited in a copy.`);
  const target = join(folder, path);
  if (text === null) {
    rmSync(target, { force: true });
    return;
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
