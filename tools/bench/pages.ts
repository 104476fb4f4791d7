import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser loads for either page, gzipped, in bytes. */
export interface PageFigures {
  /** The scripts without which the page shows nothing. */
  readonly firstScriptBytes: number;
  /** The scripts that are loaded when somebody asks for what needs them; texts not counted. */
  readonly laterScriptBytes: number;
  readonly styleBytes: number;
  /** All texts of one language. */
  readonly textBytes: number;
}

const BUILD = 'static/privacy/build';
const TEXTS = 'static/privacy/locales';

/** How the names of chunks begin that hold one language's texts. */
const TEXT_CHUNK = 'statement.';

/** Measures the pages as they have been built; `null` where they have not. */
export function measurePages(root: string): PageFigures | null {
  const build = join(root, BUILD);
  if (!existsSync(join(build, 'index.html'))) return null;
  const assets = join(build, 'assets');
  const html = readFileSync(join(build, 'index.html'), 'utf8');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const first = loadedWith(assets, namesIn(html, /(?:src|href)="[^"]*\/([^"/]+\.js)"/g));
  const later = scripts.filter((name) => !first.has(name) && !name.startsWith(TEXT_CHUNK));
  const styles = readdirSync(assets).filter((name) => name.endsWith('.css'));
  const texts = readdirSync(join(root, TEXTS)).filter((name) => name.endsWith('en-US.json'));
  return {
    firstScriptBytes: gzipped(assets, [...first]),
    laterScriptBytes: gzipped(assets, later),
    styleBytes: gzipped(assets, styles),
    textBytes: gzipped(join(root, TEXTS), texts),
  };
}

/** These scripts and all that they import as they are loaded. */
function loadedWith(assets: string, names: readonly string[]): ReadonlySet<string> {
  const loaded = new Set(names);
  for (const name of loaded)
    for (const imported of namesIn(readFileSync(join(assets, name), 'utf8'), IMPORT))
      loaded.add(basename(imported));
  return loaded;
}

/** An import that is not made at run time; the bundler writes it without spaces. */
const IMPORT = /(?:from|import)"(\.\/[^"]+\.js)"/g;

const namesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

const gzipped = (folder: string, names: readonly string[]): number =>
  names
    .map((name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
