import { join } from 'node:path';

import { runSightglass } from './sightglass';
import { progressOn, screenOf } from './terminal';

/** Runs the command from the sources in this repository and returns the exit code. */
export const main = (args: readonly string[], root: string): Promise<number> =>
  runHere(args, join(root, 'packages/sightglass'), process.env['INIT_CWD'] ?? process.cwd());

/** Runs the command of the package in `root`; paths are relative to `from`. */
export async function runHere(
  args: readonly string[],
  root: string,
  from: string,
): Promise<number> {
  // A reader such as `head` may close the pipe early, which is no error.
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
