import { inspect } from '../../asks/inspect';
import type { Failure } from '../../output/failure';
import type { InspectedFile } from '../../output/summary';
import { readInput } from '../files/read';
import { Unreadable } from '../misuse';
import type { Surroundings } from '../surroundings';

/** The inspections of readable files, and why the others could not be read. */
export interface Inspected {
  readonly files: readonly InspectedFile[];
  readonly failures: readonly Failure[];
}

/** Inspects files one after another. An unreadable file does not stop the others. */
export async function inspectFiles(
  names: readonly string[],
  { from, input, progress }: Surroundings,
): Promise<Inspected> {
  const files: InspectedFile[] = [];
  const failures: Failure[] = [];
  for (const [at, file] of names.entries())
    try {
      progress(`${at + 1}/${names.length} ${file}`);
      files.push({ file, inspection: inspect(await readInput(file, from, input)) });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      failures.push({ file, sentence: error.message });
    }
  progress(null);
  return { files, failures };
}
