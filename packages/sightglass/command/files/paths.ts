import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { glob } from 'tinyglobby';

import { Misuse, Unreadable } from '../misuse';

/** Standard input. */
export const STDIN = '-';

/**
 * Patterns for the files that a command looks for in a folder; the first group that matches
 * anything is used.
 */
export type Wanted = readonly (readonly string[])[];

/** Manifests and descriptors by their usual names, else every file that could be one. */
export const ASKING: Wanted = [
  ['**/*manifest*.{yml,yaml}', '**/*connect*.json', '**/*scopes*.txt'],
  ['*.{yml,yaml,json,txt}'],
];

/** Statements by name, else by file type. */
export const SAYING: Wanted = [
  ['**/*{privacy,policy,statement,notice,answers}*.{md,markdown,txt,html,htm,pdf,json}'],
  ['*.{md,markdown,txt,html,htm,pdf}'],
];

/** Folders with installed or built files. */
const NOT_OWN = ['**/node_modules/**', '**/dist/**', '**/build/**'];

/**
 * The files that paths stand for: a file, those in a folder, or those matching a pattern such as
 * `apps/*.yml`. Throws `Misuse` without paths, and `Unreadable` for a folder or pattern without
 * files.
 */
export async function filesFor(
  paths: readonly string[],
  from: string,
  wanted: Wanted,
): Promise<readonly string[]> {
  if (paths.filter((path) => path === STDIN).length > 1)
    throw new Misuse('Standard input (-) can be read only once.');
  const found: string[] = [];
  for (const path of paths) found.push(...(await filesOf(path, from, wanted)));
  return found;
}

async function filesOf(path: string, from: string, wanted: Wanted): Promise<readonly string[]> {
  const full = resolve(from, path);
  if (path === STDIN) return [path];
  if (existsSync(full)) {
    if (!statSync(full).isDirectory()) return [path];
    return some(await within(full, wanted), path).map((file) => join(path, file));
  }
  return /[*?{]/.test(path) ? some(await fitting([path], from), path) : [path];
}

async function within(folder: string, wanted: Wanted): Promise<readonly string[]> {
  for (const patterns of wanted) {
    const files = await fitting(patterns, folder);
    if (files.length > 0) return files;
  }
  return [];
}

/** The matching files sorted by name, so that the order is the same everywhere. */
export const fitting = async (
  patterns: readonly string[],
  cwd: string,
  deep?: number,
): Promise<string[]> =>
  (
    await glob([...patterns], {
      cwd,
      ignore: NOT_OWN,
      expandDirectories: false,
      ...(deep === undefined ? {} : { deep }),
    })
  ).sort();

function some(files: readonly string[], path: string): readonly string[] {
  if (files.length === 0) throw new Unreadable(`In ${path} there is no file to read.`);
  return files;
}
