import { basename, dirname, join, resolve } from 'node:path';

import { paired } from '../../review/many/paired';
import { fitting } from '../files/paths';
import type { Surroundings } from '../surroundings';
import type { NamedApp, Part } from './app-given';

/** What an app asks for, by kind of file, and what its maker says. */
const ASKS = /\.(?:ya?ml|json)$|scopes[^/]*\.txt$/i;
const SAYS = /\.(?:md|markdown|html?|pdf|txt)$|(?:privacy|statement|answers)[^/]*\.json$/i;

/** What lies in folders beside them and is neither. */
const NEITHER =
  /^(?:package(?:-lock)?|tsconfig.*|composer|renovate)\.json$|^(?:readme|changelog|license|contributing|security|code_of_conduct)\b|^\./i;

/** So deep below a folder, an app may have a folder of its own. */
const DEEP = 2;

/** The apps in a folder: one a file, or one a folder, with the statement that goes by the same name. */
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

/** The folder of one app: its manifest, its statement and its source. */
function oneIn(folder: string, names: readonly string[]): NamedApp {
  const find = (fits: RegExp): Part | null => {
    const found = names.find((name) => !name.includes('/') && fits.test(name));
    return found === undefined ? null : { kind: 'path', value: join(folder, found) };
  };
  return { name: folder, asks: find(MANIFEST), says: find(STATEMENT), source: folder };
}

/** Of a folder with a manifest, everything but the manifest and a statement by name is the app's own business. */
function isOwn(name: string, homes: readonly string[]): boolean {
  const home = homes.find((folder) => name.startsWith(`${folder}/`));
  if (home === undefined) return true;
  return dirname(name) === home && (MANIFEST.test(name) || STATEMENT.test(basename(name)));
}

const MANIFEST = /(?:^|\/)manifest\.ya?ml$/;
const STATEMENT =
  /(?:privacy|policy|statement|notice|answers)[^/]*\.(?:md|markdown|html?|pdf|txt|json)$/i;

/** The apps of files, put together by their names; what is neither of the two is left out. */
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
