import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { sayFrom } from '../does/report/words';
import { runSource } from '../does/run-source';
import type { Surroundings } from './run';

/** Where the words stand, from the project's folder. */
const WORDS = 'packages/sightglass/locales/en-US/does.json';

/** Tells what the source of a Forge app does; its answer is the exit code. */
export const runSourceCommand = (
  args: readonly string[],
  { root, from, print, complain }: Surroundings,
): Promise<number> =>
  Promise.resolve(
    runSource(args, {
      from,
      today: new Date().toISOString().slice(0, 10),
      say: sayFrom(JSON.parse(readFileSync(join(root, WORDS), 'utf8'))),
      print,
      complain: (line) => complain(line),
    }),
  );
