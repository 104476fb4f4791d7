import { at, textAt, itemsAt } from '../../json/decoded';
import { filesIn, normal, type Files } from './files';
import { isScript } from './scripts';

/** A bundle that cannot be read. */
export class BadBundle extends Error {}

const INLINE = 'sourceMappingURL=data:application/json';

/**
 * An app's files with the functions' sources taken from a bundle's source map instead of the
 * folder; scripts beside them that are not in the map do not ship. A bundle whose map has no
 * sources is read as one file. Throws `BadBundle` where the map is invalid.
 */
export function bundledFiles(files: Files, bundle: string, map: string | undefined): Files {
  const source = map ?? inlineMap(bundle);
  const sources = source === undefined ? new Map<string, string>() : sourcesIn(source, files);
  const own = sources.size > 0 ? sources : new Map([['src/index.js', bundle]]);
  const kept = files.paths.filter((path) => !isScript(path) || !path.startsWith('src/'));
  const texts = new Map(kept.flatMap((path) => entry(path, files.read(path))));
  return filesIn(new Map([...texts, ...own]));
}

const entry = (path: string, text: string | undefined): readonly (readonly [string, string])[] =>
  text === undefined ? [] : [[path, text]];

/** The app's own sources in a map, by their path in the app. */
function sourcesIn(map: string, files: Files): Map<string, string> {
  const json = parsed(map);
  const sections = itemsAt(json, 'sections').map((section) => at(section, 'map'));
  const maps = sections.length > 0 ? sections : [json];
  return new Map(
    maps.flatMap((each) =>
      itemsAt(each, 'sources').flatMap((source, index) => {
        const text = textAt(each, 'sourcesContent', index);
        if (typeof source !== 'string' || text === null || isInstalled(source)) return [];
        return [[pathIn(source, files), text] as const];
      }),
    ),
  );
}

const isInstalled = (source: string): boolean =>
  source.includes('node_modules/') ||
  source.includes('webpack/runtime') ||
  source.includes('webpack/bootstrap');

/**
 * `webpack://app/./src/index.ts?1234` becomes `src/index.ts`, or the folder's file whose path
 * shares the longest ending.
 */
function pathIn(source: string, files: Files): string {
  const [bare = ''] = source.split('?');
  const scheme = bare.indexOf('://');
  const path = normal(scheme < 0 ? bare : bare.slice(scheme + 3));
  const parts = path.split('/').filter((part) => part !== '..' && part !== '');
  for (let start = 0; start < parts.length; start += 1) {
    const candidate = parts.slice(start).join('/');
    if (files.has(candidate)) return candidate;
  }
  const src = parts.indexOf('src');
  return parts.slice(Math.max(src, 0)).join('/');
}

function parsed(map: string): unknown {
  try {
    return JSON.parse(map);
  } catch (cause) {
    throw new BadBundle('the source map is no JSON', { cause });
  }
}

function inlineMap(bundle: string): string | undefined {
  const start = bundle.lastIndexOf(INLINE);
  const comma = start < 0 ? -1 : bundle.indexOf(',', start);
  if (comma < 0) return undefined;
  const [data = ''] = bundle.slice(comma + 1).split('\n');
  return Buffer.from(data.trim(), 'base64').toString('utf8');
}
