import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser loads for either page, gzipped, in bytes. */
export interface PageFigures {
  /** Scripts that must be loaded before the page shows anything. */
  readonly firstScriptBytes: number;
  /** Scripts that every page loads a moment later. */
  readonly soonScriptBytes: number;
  /** Scripts loaded on demand, without texts. */
  readonly laterScriptBytes: number;
  readonly styleBytes: number;
  /** All texts in the language with the most, without the review's. */
  readonly textBytes: number;
  /**
   * Everything that the review's tab loads before a file is given, in the language with the most
   * texts.
   */
  readonly inspectorBytes: number;
}

const BUILD = 'static/privacy/build';
const TEXTS = 'static/privacy/locales';

/**
 * Prefixes of the chunks with one language's texts, and of those with which the review's tab
 * starts.
 */
const TEXT_CHUNK = /^(?:page|statement)\./;
const INSPECTOR = /^(?:review|reader)-/;
/** The prefix of what every page loads once it has opened. */
const SOON = 'soon-';

/** Measures the built pages; `null` where they are not built. */
export function measurePages(root: string): PageFigures | null {
  const build = join(root, BUILD);
  if (!existsSync(join(build, 'index.html'))) return null;
  const assets = join(build, 'assets');
  const html = readFileSync(join(build, 'index.html'), 'utf8');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const first = loadedWith(assets, namesIn(html, /(?:src|href)="[^"]*\/([^"/]+\.js)"/g));
  const opened = loadedWith(assets, [...first, ...scripts.filter((name) => name.startsWith(SOON))]);
  const soon = [...opened].filter((name) => !first.has(name));
  const inspected = (language: string): readonly string[] => {
    const roots = scripts.filter(
      (name) => INSPECTOR.test(name) || (name.startsWith('review.') && isOf(name, language)),
    );
    return [...loadedWith(assets, roots)].filter((name) => !opened.has(name));
  };
  const inspectors = new Set(languagesIn(root).flatMap(inspected));
  const later = scripts.filter(
    (name) => !opened.has(name) && !TEXT_CHUNK.test(name) && !inspectors.has(name),
  );
  const styles = namesIn(html, /href="[^"]*\/([^"/]+\.css)"/g);
  const most = (measure: (language: string) => number): number =>
    Math.max(...languagesIn(root).map(measure));
  return {
    firstScriptBytes: gzipped(assets, [...first]),
    soonScriptBytes: gzipped(assets, soon),
    laterScriptBytes: gzipped(assets, later),
    styleBytes: gzipped(assets, styles),
    textBytes: most((language) =>
      gzipped(
        assets,
        scripts.filter((name) => TEXT_CHUNK.test(name) && isOf(name, language)),
      ),
    ),
    inspectorBytes: most((language) => gzipped(assets, inspected(language))),
  };
}

const languagesIn = (root: string): string[] => readdirSync(join(root, TEXTS));

const isOf = (name: string, language: string): boolean => name.includes(`.${language}-`);

/** The named scripts and all that they import statically. */
function loadedWith(assets: string, names: readonly string[]): ReadonlySet<string> {
  const loaded = new Set(names);
  for (const name of loaded)
    for (const imported of namesIn(readFileSync(join(assets, name), 'utf8'), IMPORT))
      loaded.add(basename(imported));
  return loaded;
}

/** A static import, as the bundler writes it. */
const IMPORT = /(?:from|import)"(\.\/[^"]+\.js)"/g;

const namesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

const gzipped = (folder: string, names: readonly string[]): number =>
  names
    .map((name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
