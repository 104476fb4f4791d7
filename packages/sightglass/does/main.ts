import { runSource } from './run-source';

/** `sightglass source DIR`, in a shell. */
export function main(args: readonly string[]): number {
  return runSource(args, {
    from: process.env['INIT_CWD'] ?? process.cwd(),
    today: new Date().toISOString().slice(0, 10),
    print: (text) => process.stdout.write(text),
    complain: (line) => process.stderr.write(`${line}\n`),
  });
}
