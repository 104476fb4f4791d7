import { existsSync, statSync } from 'node:fs';
import { filesOf } from './project/files';
import { readApp } from './read-app';
import type { Bounds } from './follow/run';
import type { SourceReading } from './reading';

export interface ReadingOptions {
  readonly bounds?: Bounds;
}

/** Why a folder could not be read. */
export type SourceProblem = 'no-folder' | 'no-manifest';

/** A folder without anything to read. */
export class NoSource extends Error {
  readonly problem: SourceProblem;

  constructor(problem: SourceProblem, place: string) {
    super(`${problem}: ${place}`);
    this.problem = problem;
  }
}

/**
 * Reads the app in a folder: follows its source from what the manifest names, without running any of it.
 * Throws `NoSource` where there is no folder or no manifest that can be read.
 */
export function readSource(dir: string, { bounds }: ReadingOptions = {}): SourceReading {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) throw new NoSource('no-folder', dir);
  const reading = readApp(filesOf(dir), bounds);
  if (reading === undefined) throw new NoSource('no-manifest', dir);
  return reading;
}
