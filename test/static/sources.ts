import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the pages, relative to the project's folder. */
export const pages = join('static', 'privacy');

/** The text of every file of the pages with one of these endings, by path, without built files. */
export const sourcesEnding = (...endings: readonly string[]): ReadonlyMap<string, string> =>
  sourcesIn(pages, endings);

/** The same for the review as a page by itself. */
export const webSources = (...endings: readonly string[]): ReadonlyMap<string, string> =>
  sourcesIn(join('static', 'web'), endings);

const sourcesIn = (folder: string, endings: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => !path.startsWith('build') && endings.some((end) => path.endsWith(end)))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
