import { existsSync, readFileSync, statSync } from 'node:fs';
import { bundledFiles } from './project/bundle';
import { filesOf, type Files } from './project/files';
import { readApp } from './read-app';
import type { Bounds } from './follow/run';
import type { SourceReading } from './reading';

export interface ReadingOptions {
  readonly bounds?: Bounds;
  /**
   * A bundle of the functions, with an inline or adjacent source map, to read instead of their
   * source.
   */
  readonly bundle?: string;
}

/** Why a folder could not be read. */
export type SourceProblem = 'no-folder' | 'no-manifest' | 'no-bundle';

/** A folder that holds nothing to read. */
export class NoSource extends Error {
  readonly problem: SourceProblem;

  constructor(problem: SourceProblem, place: string) {
    super(`${problem}: ${place}`);
    this.problem = problem;
  }
}

/**
 * Reads the app in a folder: follows its source from the manifest's entries, without executing any
 * of it. Throws `NoSource` where there is no folder or no readable manifest.
 */
export function readSource(dir: string, { bounds, bundle }: ReadingOptions = {}): SourceReading {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) throw new NoSource('no-folder', dir);
  const files = bundle === undefined ? filesOf(dir) : withBundle(dir, bundle);
  const reading = readApp(files, bounds);
  if (reading === undefined) throw new NoSource('no-manifest', dir);
  return reading;
}

function withBundle(dir: string, path: string): Files {
  if (!existsSync(path)) throw new NoSource('no-bundle', path);
  const map = `${path}.map`;
  const text = existsSync(map) ? readFileSync(map, 'utf8') : undefined;
  return bundledFiles(filesOf(dir), readFileSync(path, 'utf8'), text);
}
