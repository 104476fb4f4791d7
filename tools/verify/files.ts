import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { remembered } from './remember';

/** The app's files, each named by its path from the project's folder, with `/` between names. */
export interface Files {
  /** The project's folder, ending in `/`. */
  readonly root: string;
  /** The text of a file, or `undefined` where there is none. */
  readonly read: (path: string) => string | undefined;
  /** The files of the project's folder itself, sorted. */
  readonly top: () => readonly string[];
  /** The folders in the project's folder, sorted, without what is built or installed. */
  readonly folders: () => readonly string[];
  /** Every file below a folder, sorted, without what is built or installed; none where there is no folder. */
  readonly list: (folder: string) => readonly string[];
}

/** Folders that hold what is made from the rest, or was installed; elsewhere, such a name hides nothing. */
const MADE =
  /^(?:static\/privacy\/build|(?:test\/toolchain|tools\/(?:mutants|sbom))\/node_modules)$/;

/** The files as they are on disk. */
export function filesOnDisk(root: string): Files {
  return {
    root,
    read: (path) => readOrNothing(join(root, path)),
    top: () => topOf(root),
    folders: () => foldersOf(root),
    list: (folder) => listBelow(root, folder).sort(),
  };
}

/** The files as they were when each was first asked for. */
export function snapshotOf(files: Files): Files {
  const texts = new Map<string, string | undefined>();
  const list = remembered((folder) => files.list(folder));
  const top = files.top();
  const folders = files.folders();
  return {
    root: files.root,
    read: (path) => {
      if (!texts.has(path)) texts.set(path, files.read(path));
      return texts.get(path);
    },
    top: () => top,
    folders: () => folders,
    list,
  };
}

/** The files with some replaced, added, or, where the text is `null`, taken away. */
export function withEdits(files: Files, edits: ReadonlyMap<string, string | null>): Files {
  return {
    root: files.root,
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

/** What is no text, as pictures are, is read byte for byte, so that no two files look the same. */
function readOrNothing(path: string): string | undefined {
  try {
    const bytes = readFileSync(path);
    return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
  } catch {
    return undefined;
  }
}

const topOf = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    // A link is no file that can be read here, and so is none that is sealed.
    .filter((entry) => !entry.isDirectory() && entry.name !== '.git')
    .map(({ name }) => name)
    .sort();

/** Git's own, and what is made from the rest or was installed. */
const NOT_OURS = new Set(['.build', '.git', '.idea', 'coverage', 'node_modules', 'test-results']);

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
