import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sayFrom } from './report/words';
import { runSource } from './run-source';

/** Where the words stand, from the project's folder. */
const WORDS = 'packages/sightglass/locales/en-US/does.json';

/** `sightglass source DIR`, in a shell. `root` is the project's folder. */
export function main(args: readonly string[], root: string): number {
  return runSource(args, {
    from: process.env['INIT_CWD'] ?? process.cwd(),
    today: new Date().toISOString().slice(0, 10),
    say: sayFrom(JSON.parse(readFileSync(join(root, WORDS), 'utf8'))),
    print: (text) => process.stdout.write(text),
    complain: (line) => process.stderr.write(`${line}\n`),
  });
}
