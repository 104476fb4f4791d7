import { isUtf8 } from 'node:buffer';
import { existsSync, lstatSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

import { remembered } from './remember';

/** The project's files, by `/`-separated paths relative to its folder. */
export interface Files {
  /** The project's folder, ending in `/`. */
  readonly root: string;
  /** The text of a file, or `undefined` where there is none. */
  readonly read: (path: string) => string | undefined;
  /** The same object for the same paths, whatever is in them. */
  readonly paths: object;
  /** The files directly in the project's folder, sorted. */
  readonly top: () => readonly string[];
  /** The folders in the project's folder, sorted, without built or installed ones. */
  readonly folders: () => readonly string[];
  /**
   * Every file below a folder, sorted, without built or installed ones; empty for a missing folder.
   */
  readonly list: (folder: string) => readonly string[];
}

/** Folders with built or installed files; the same names elsewhere are not skipped. */
const MADE =
  /^(?:static\/privacy\/build|(?:test\/toolchain|tools\/(?:mutants|sbom))\/node_modules)$/;

/** The files as they are on disk. */
export function filesOnDisk(root: string): Files {
  return {
    root,
    paths: {},
    read: (path) => readOrNothing(join(root, path)),
    top: () => topOf(root),
    folders: () => foldersOf(root),
    list: (folder) => listBelow(root, folder).sort(),
  };
}

/** The files as each was when first read. */
export function snapshotOf(files: Files): Files {
  const texts = new Map<string, string | undefined>();
  const list = remembered((folder) => files.list(folder));
  const top = files.top();
  const folders = files.folders();
  return {
    root: files.root,
    paths: files.paths,
    read: (path) => {
      if (!texts.has(path)) texts.set(path, files.read(path));
      return texts.get(path);
    },
    top: () => top,
    folders: () => folders,
    list,
  };
}

/** The files with some replaced, added, or removed where the text is `null`. */
export function withEdits(files: Files, edits: ReadonlyMap<string, string | null>): Files {
  const isSame = [...edits].every(
    ([path, text]) => text !== null && files.read(path) !== undefined,
  );
  return {
    root: files.root,
    paths: isSame ? files.paths : {},
    read: (path) => {
      const edited = edits.get(path);
      return edited === undefined ? files.read(path) : (edited ?? undefined);
    },
    top: () => listed(files.top(), (path) => !path.includes('/')),
    folders: () => [
      ...new Set([...files.folders(), ...[...edits.keys()].flatMap((path) => folderOf(path))]),
    ],
    list: (folder) => listed(files.list(folder), (path) => path.startsWith(`${folder}/`)),
  };
  function listed(known: readonly string[], isIn: (path: string) => boolean): string[] {
    const paths = new Set([...known, ...[...edits.keys()].filter(isIn)]);
    return [...paths].filter((path) => edits.get(path) !== null).sort();
  }
}

function readOrNothing(path: string): string | undefined {
  try {
    if (lstatSync(path).isSymbolicLink()) return `${NO_TEXT}-> ${readlinkSync(path)}`;
    const bytes = readFileSync(path);
    const text = isUtf8(bytes) ? bytes.toString('utf8') : NO_TEXT;
    return text.startsWith(NO_TEXT) ? NO_TEXT + bytes.toString('latin1') : text;
  } catch {
    return undefined;
  }
}

/** Stands before what is no text: other bytes, each as a character, or where a link leads. No two files look alike. */
const NO_TEXT = '\uFFFE';

const topOf = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    // Links are skipped: a link cannot be read here or sealed.
    .filter((entry) => !entry.isDirectory() && entry.name !== '.git')
    .map(({ name }) => name)
    .sort();

/** Folders that belong to git, or hold built or installed files. */
const NOT_OURS = new Set(['.build', '.git', 'coverage', 'node_modules', 'test-results']);

const foldersOf = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_OURS.has(entry.name))
    .map(({ name }) => name)
    .sort();

const folderOf = (path: string): readonly string[] => path.split('/').slice(0, -1).slice(0, 1);

function listBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return MADE.test(path) ? [] : listBelow(root, path);
  });
}
