import { runSightglass } from './sightglass';

/** The command: its answer is the exit code. 0 is well, 1 is what was asked to fail on, 2 is no answer. */
export async function main(args: readonly string[], root: string): Promise<number> {
  // A reader that has seen enough, such as `head`, closes its end: no reason to complain.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return runSightglass(args, {
    root,
    from: process.env['INIT_CWD'] ?? process.cwd(),
    input: process.stdin,
    print: (text) => process.stdout.write(text),
    complain: (line) => process.stderr.write(`${line}\n`),
  });
}
