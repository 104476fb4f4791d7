import { basename, dirname, join, resolve } from 'node:path';

import { paired } from '../../review/many/paired';
import { fitting } from '../files/paths';
import type { Surroundings } from '../surroundings';
import type { NamedApp, Part } from './app-given';

/** Extensions and names of files that state what an app asks for. */
const ASKS = /\.(?:ya?ml|json)$|scopes[^/]*\.txt$/i;
const SAYS = /\.(?:md|markdown|html?|pdf|txt)$|(?:privacy|statement|answers)[^/]*\.json$/i;

/** Files in such folders that are neither manifest nor statement. */
const NEITHER =
  /^(?:package(?:-lock)?|tsconfig.*|composer|renovate)\.json$|^(?:readme|changelog|license|contributing|security|code_of_conduct)\b|^\./i;

/** Down to this depth below a folder, each subfolder may be one app. */
const DEEP = 2;

/** The apps in a folder: one per file or subfolder, each with the statement of the same name. */
export async function appsIn(
  folder: string,
  { from }: Pick<Surroundings, 'from'>,
): Promise<readonly NamedApp[]> {
  const names = await fitting(['**/*'], resolve(from, folder), DEEP);
  const homes = names.filter((name) => MANIFEST.test(name)).map((name) => dirname(name));
  if (homes.includes('.')) return [oneIn(folder, names)];
  const own = names.filter((name) => !NEITHER.test(basename(name)) && isOwn(name, homes));
  return appsOf(own).map((app) => ({
    ...app,
    asks: below(folder, app.asks),
    says: below(folder, app.says),
  }));
}

/** The app in one folder: its manifest, its statement and its source. */
function oneIn(folder: string, names: readonly string[]): NamedApp {
  const find = (fits: RegExp): Part | null => {
    const found = names.find((name) => !name.includes('/') && fits.test(name));
    return found === undefined ? null : { kind: 'path', value: join(folder, found) };
  };
  return { name: folder, asks: find(MANIFEST), says: find(STATEMENT), source: folder };
}

/**
 * Whether a file belongs to the app in a folder with a manifest, and is neither that manifest nor a
 * statement.
 */
function isOwn(name: string, homes: readonly string[]): boolean {
  const home = homes.find((folder) => name.startsWith(`${folder}/`));
  if (home === undefined) return true;
  return dirname(name) === home && (MANIFEST.test(name) || STATEMENT.test(basename(name)));
}

const MANIFEST = /(?:^|\/)manifest\.ya?ml$/;
const STATEMENT =
  /(?:privacy|policy|statement|notice|answers)[^/]*\.(?:md|markdown|html?|pdf|txt|json)$/i;

/** Pairs files into apps by name; other files are left out. */
export const appsOf = (names: readonly string[]): readonly NamedApp[] =>
  paired(
    names.flatMap((name) => {
      const isStatement = SAYS.test(name) && !/scopes[^/]*\.txt$/i.test(name);
      return isStatement || ASKS.test(name) ? [{ name, isStatement }] : [];
    }),
  ).map(({ name, asks, says }) => ({
    name,
    asks: asks === null ? null : { kind: 'path', value: asks.name },
    says: says === null ? null : { kind: 'path', value: says.name },
    source: null,
  }));

const below = (folder: string, part: Part | null): Part | null =>
  part === null ? null : { ...part, value: join(folder, part.value) };
