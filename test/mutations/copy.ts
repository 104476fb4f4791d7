import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Files } from '../../tools/verify/files';
import { textsAfter, type Mutation } from './mutation';

/** What the functions and their tests need. */
const NEEDED = ['src', 'static', 'test', 'manifest.yml', 'package.json', 'tsconfig.json'];
const CONFIG = 'jest.config.mjs';
const BUILT = /\/(?:build|node_modules)$/;

/** A copy of the app in which edits can be tried by running tests. */
export interface Copy {
  /** Whether the tests in these files pass. */
  readonly passes: (testFiles: readonly string[]) => boolean;
  /** Does something while an edit is in place. */
  readonly edited: <T>(mutation: Mutation, act: () => T) => T;
  readonly dispose: () => void;
}

/** Copies the app into a folder of its own. */
export function copyApp(files: Files): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'sightglass-'));
  for (const path of [...NEEDED, CONFIG, 'publisher.json'])
    cpSync(join(files.root, path), join(folder, path), {
      recursive: true,
      filter: (from) => !BUILT.test(from),
    });
  symlinkSync(join(files.root, 'node_modules'), join(folder, 'node_modules'));
  return {
    passes: (testFiles) => runJest(folder, testFiles),
    edited: (mutation, act) => {
      const texts = textsAfter(files, mutation.edits);
      for (const [path, text] of texts) put(folder, path, text);
      try {
        return act();
      } finally {
        for (const path of texts.keys()) put(folder, path, files.read(path) ?? null);
      }
    },
    dispose: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function put(folder: string, path: string, text: string | null): void {
  const target = join(folder, path);
  if (text === null) {
    rmSync(target, { force: true });
    return;
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function runJest(folder: string, testFiles: readonly string[]): boolean {
  const jest = join(folder, 'node_modules/jest/bin/jest.js');
  const args = [jest, '--config', CONFIG, '--runInBand', '--silent', '--runTestsByPath'];
  const { status } = spawnSync(process.execPath, [...args, ...testFiles], {
    cwd: folder,
    stdio: 'ignore',
  });
  return status === 0;
}
