import { itemsAt } from 'sightglass-for-jira/json/decoded';

/** A source in a bundle's source map. */
export interface Source {
  /** The source map's file. */
  readonly map: string;
  /** Relative to the project's folder. */
  readonly path: string;
  readonly text: string;
}

/** Sources that the bundler adds: its runtime, and Node's modules. */
const OF_BUNDLER = /^(?:webpack\/|external )/;

/** The sources in a map, each with its text. Throws for a map without them. */
export function sourcesIn(map: string, json: string): readonly Source[] {
  const told: unknown = JSON.parse(json);
  const texts = itemsAt(told, 'sourcesContent');
  return itemsAt(told, 'sources').flatMap((source, index) => {
    const path = String(source).replace(/^webpack:\/\/[^/]+\/(?:\.\/)?/, '');
    if (OF_BUNDLER.test(path)) return [];
    const text = texts[index];
    if (typeof text !== 'string') throw new Error(`${map} does not hold the text of ${path}.`);
    return [{ map, path, text }];
  });
}

/** The built page that a packaged file must equal, found by the end of its path. */
export function pageOf(path: string, pages: ReadonlyMap<string, string>): string | undefined {
  for (const [name, text] of pages) if (path === name || path.endsWith(`/${name}`)) return text;
  return undefined;
}
