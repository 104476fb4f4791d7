import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { LIST_NAME } from '../../accept/decode';
import { listFor } from '../accepted';
import { STDIN } from '../files/paths';
import { judgeApps } from '../judge-apps';
import { Unreadable } from '../misuse';
import type { Surroundings } from '../surroundings';
import type { Asked } from '../table/command';
import { formatIn } from '../table/options';
import { loadSay, loadWords } from '../texts';
import type { NamedApp, Part } from './app-given';
import { baselineFor, saveBaseline } from './baseline';
import { mayDoMore } from './changed';
import { appsIn, appsOf } from './folder';
import { listedIn } from './list';
import { readApps } from './read-apps';
import { goneIn, rowsOf, type Row } from './rows';
import { writeMany } from './write';

/** Reviews the apps of a list, of a folder, or of named files. */
export async function runMany(asked: Asked, around: Surroundings): Promise<number> {
  const format = formatIn(asked);
  const locale = asked.last('locale');
  const [words, say] = [loadWords(around.root, locale), loadSay(around.root, locale)];
  const baseline = baselineFor(asked, around);
  const { apps, isWhole } = await readApps(await namedBy(asked.paths, around), around);
  const rows = rowsOf(apps, baseline);
  const gone = goneIn(apps, baseline);
  const { marks, isFailing } = judgeApps(
    listFor(asked, listFolder(asked.paths, around), around),
    rows.map(({ app, held, differences }) => ({ ...app, held, differences })),
    asked,
    around,
  );
  const telling = { format, isAll: asked.has('all'), words, say, screen: around.screen, marks };
  around.print(writeMany({ rows, gone }, telling));
  const save = asked.last('save');
  if (save !== null) saveBaseline(save, apps, around);
  if (!isWhole) return 2;
  const isMore = asked.all('fail-on').includes('more') && rows.some(mayMore);
  return isFailing || isMore ? 1 : 0;
}

const mayMore = ({ changed }: Row): boolean => changed !== null && mayDoMore(changed);

/** Where the list of what may stay lies: in the one folder that is named, or beside the one list of apps. */
function listFolder([only, ...others]: readonly string[], { from }: Surroundings): string {
  if (only === undefined || only === STDIN || others.length > 0) return from;
  const path = resolve(from, only);
  const folder = isFolder(path) ? path : dirname(path);
  return existsSync(join(folder, LIST_NAME)) ? folder : from;
}

/** The apps that paths stand for, in the given order. */
async function namedBy(
  paths: readonly string[],
  around: Surroundings,
): Promise<readonly NamedApp[]> {
  const apps: NamedApp[] = [];
  const files: string[] = [];
  for (const path of paths) {
    const full = resolve(around.from, path);
    if (path !== STDIN && isFolder(full)) apps.push(...some(await appsIn(path, around), path));
    else {
      const listed = path === STDIN ? null : listIn(full, path);
      if (listed === null) files.push(path);
      else apps.push(...listed.map((app) => from(app, dirname(path))));
    }
  }
  return [...apps, ...appsOf(files)];
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function listIn(full: string, path: string): readonly NamedApp[] | null {
  const isList = /\.(?:ya?ml|json)$/.test(path) && statSync(full, { throwIfNoEntry: false });
  return isList ? listedIn(readFileSync(full, 'utf8'), path) : null;
}

function some(apps: readonly NamedApp[], path: string): readonly NamedApp[] {
  if (apps.length === 0) throw new Unreadable(`In ${path} there is no app to read.`);
  return apps;
}

/** Makes an app's paths relative to its list's folder. */
const from = (app: NamedApp, folder: string): NamedApp => ({
  ...app,
  asks: partFrom(app.asks, folder),
  says: partFrom(app.says, folder),
  source: app.source === null ? null : join(folder, app.source),
});

const partFrom = (part: Part | null, folder: string): Part | null =>
  part?.kind === 'path' ? { ...part, value: join(folder, part.value) } : part;
