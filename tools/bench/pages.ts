import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser loads for either page, gzipped; `null` where the pages have not been built. */
export interface PageFigures {
  readonly scriptBytes: number;
  readonly styleBytes: number;
  /** The texts of one language. */
  readonly textBytes: number;
}

const ASSETS = 'static/privacy/build/assets';
const TEXTS = 'static/privacy/locales';

export function measurePages(root: string): PageFigures | null {
  const assets = join(root, ASSETS);
  if (!existsSync(assets)) return null;
  return {
    scriptBytes: gzipped(assets, /\.js$/),
    styleBytes: gzipped(assets, /\.css$/),
    textBytes: gzipped(join(root, TEXTS), /en-US\.json$/),
  };
}

const gzipped = (folder: string, names: RegExp): number =>
  readdirSync(folder)
    .filter((name) => names.test(name))
    .map((name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
