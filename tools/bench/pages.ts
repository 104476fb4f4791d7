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
  /** All texts of the language that has most of them, without the inspector's. */
  readonly textBytes: number;
  /** All that the inspector's tab loads until a first file is told, in the language that has most texts. */
  readonly inspectorBytes: number;
}

const BUILD = 'static/privacy/build';
const TEXTS = 'static/privacy/locales';

/** How the names of chunks begin that hold one language's texts, and those from which the inspector's tab starts. */
const TEXT_CHUNK = 'statement.';
const INSPECTOR = /^(?:review|reader)-/;
const READER_TEXTS = /^review\./;

/** Measures the pages as they have been built; `null` where they have not. */
export function measurePages(root: string): PageFigures | null {
  const build = join(root, BUILD);
  if (!existsSync(join(build, 'index.html'))) return null;
  const assets = join(build, 'assets');
  const html = readFileSync(join(build, 'index.html'), 'utf8');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const first = loadedWith(assets, namesIn(html, /(?:src|href)="[^"]*\/([^"/]+\.js)"/g));
  const inspected = (language: string): readonly string[] => {
    const roots = scripts.filter(
      (name) => INSPECTOR.test(name) || (READER_TEXTS.test(name) && isOf(name, language)),
    );
    return [...loadedWith(assets, roots)].filter((name) => !first.has(name));
  };
  const inspectors = new Set(languagesIn(root).flatMap(inspected));
  const later = scripts.filter(
    (name) => !first.has(name) && !name.startsWith(TEXT_CHUNK) && !inspectors.has(name),
  );
  const styles = namesIn(html, /href="[^"]*\/([^"/]+\.css)"/g);
  const most = (measure: (language: string) => number): number =>
    Math.max(...languagesIn(root).map(measure));
  return {
    firstScriptBytes: gzipped(assets, [...first]),
    laterScriptBytes: gzipped(assets, later),
    styleBytes: gzipped(assets, styles),
    textBytes: most(
      (language) =>
        gzipped(join(root, TEXTS, language), ['page.json']) +
        gzipped(
          assets,
          scripts.filter((name) => name.startsWith(TEXT_CHUNK) && isOf(name, language)),
        ),
    ),
    inspectorBytes: most((language) => gzipped(assets, inspected(language))),
  };
}

const languagesIn = (root: string): string[] => readdirSync(join(root, TEXTS));

const isOf = (name: string, language: string): boolean => name.includes(`.${language}-`);

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
