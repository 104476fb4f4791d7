import type { Readable } from 'node:stream';

import { inspect } from '../asks/inspect';
import type { Failure } from '../output/sarif';
import type { InspectedFile } from '../output/summary';
import { readInput, Unreadable } from './read';

/** Every file that could be read, inspected; and why the others could not. */
export interface Inspected {
  readonly files: readonly InspectedFile[];
  readonly failures: readonly Failure[];
}

/** One after the other. A file that cannot be read does not stop the others. */
export async function inspectFiles(
  names: readonly string[],
  from: string,
  input: Readable,
): Promise<Inspected> {
  const files: InspectedFile[] = [];
  const failures: Failure[] = [];
  for (const file of names)
    try {
      files.push({ file, inspection: inspect(await readInput(file, from, input)) });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      failures.push({ file, sentence: error.message });
    }
  return { files, failures };
}
