import { join } from 'node:path';

import { runSightglass } from './sightglass';
import { progressOn, screenOf } from './terminal';

/** The command, run from the sources in this repository: its answer is the exit code. */
export const main = (args: readonly string[], root: string): Promise<number> =>
  runHere(args, join(root, 'packages/sightglass'), process.env['INIT_CWD'] ?? process.cwd());

/** The command of the package in a folder; paths start at `from`. */
export async function runHere(
  args: readonly string[],
  root: string,
  from: string,
): Promise<number> {
  // A reader that has seen enough, such as `head`, closes its end: no reason to complain.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return runSightglass(args, {
    root,
    from,
    today: new Date().toISOString().slice(0, 10),
    input: process.stdin,
    env: process.env,
    screen: screenOf(process.stdout, process.env),
    print: (text) => process.stdout.write(text),
    complain: (line) => process.stderr.write(`${line}\n`),
    progress: progressOn(process.stderr, Date.now),
  });
}
