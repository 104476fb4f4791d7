import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';

/** The text files of an app, by `/`-separated paths relative to its folder. */
export interface Files {
  /** All files below the folder, without installed packages. */
  readonly paths: readonly string[];
  /** The text of a file; `undefined` where it does not exist or is not text. */
  readonly read: (path: string) => string | undefined;
  readonly has: (path: string) => boolean;
}

/** Folders without anything written by an app's maker. */
const SKIPPED = new Set([
  'node_modules',
  '.git',
  '.hg',
  '.svn',
  'coverage',
  '.next',
  '.cache',
  '.turbo',
  '.yarn',
  '.forge',
]);

/** A larger file was not written by hand. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The files of a folder on disk. Files outside it are read only if the app imports them. */
export function filesOf(folder: string): Files {
  const root = resolve(folder);
  const texts = new Map<string, string | undefined>();
  const read = (path: string): string | undefined => {
    if (!texts.has(path)) texts.set(path, readText(join(root, path)));
    return texts.get(path);
  };
  const known = walk(root, root);
  const all = new Set(known);
  const has = (path: string): boolean =>
    path.startsWith('..') ? isFile(join(root, path)) : all.has(path);
  return { paths: known, read, has };
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

function readText(path: string): string | undefined {
  if (!isFile(path) || statSync(path).size > MOST_BYTES) return undefined;
  return readFileSync(path, 'utf8');
}

function walk(root: string, folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : walk(root, path);
      return entry.isFile() ? [relative(root, path).split(sep).join('/')] : [];
    });
}

/** The files of an app given as texts, for instance from a source map. */
export function filesIn(texts: ReadonlyMap<string, string>): Files {
  return {
    paths: [...texts.keys()],
    read: (path) => texts.get(path),
    has: (path) => texts.has(path),
  };
}

/** A path with `.` and `..` resolved. */
export const normal = (path: string): string => {
  const clean = posix.normalize(path);
  return clean.startsWith('./') ? clean.slice(2) : clean;
};

/** The folder of a path. */
export const folderOf = (path: string): string => {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
};

/** A path within a folder. */
export const inFolder = (folder: string, path: string): string =>
  normal(folder === '' ? path : `${folder}/${path}`);

/** A folder and its parents, the innermost first. */
export function foldersUp(folder: string): readonly string[] {
  const all = [folder];
  for (let its = folder; its !== '';) {
    its = folderOf(its);
    all.push(its);
  }
  return all;
}
