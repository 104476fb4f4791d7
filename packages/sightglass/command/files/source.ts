import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { NoSource, readSource } from '../../does/read-source';
import type { SourceReading } from '../../does/reading';
import { Unreadable } from '../misuse';
import type { Surroundings } from '../surroundings';

/** Reads the source in a folder. Throws `Unreadable` where there is none. */
export function readingOf(folder: string, { from }: Pick<Surroundings, 'from'>): SourceReading {
  try {
    return readSource(resolve(from, folder));
  } catch (error) {
    if (error instanceof NoSource) throw new Unreadable(error.message, { cause: error });
    throw error;
  }
}

/** The manifest in a source's folder. */
export function manifestIn(
  folder: string | null,
  { from }: Pick<Surroundings, 'from'>,
): string | null {
  if (folder === null) return null;
  const paths = ['manifest.yml', 'manifest.yaml'].map((name) => join(folder, name));
  return paths.find((path) => existsSync(resolve(from, path))) ?? null;
}
