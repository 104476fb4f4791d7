import { measureContent } from './content';
import { measureErasing } from './erasing';
import type { Figures } from './figures';
import { measureColdStart, measureFunctions } from './functions';
import { measurePages } from './pages';
import { measureRequest } from './request';
import { asTable } from './table';

const USAGE = 'Usage: npm run bench [-- --json] [--no-times]';

/** Measures, and prints a table or, with `--json`, one object. */
export async function main(args: readonly string[], root: string): Promise<number> {
  if (args.some((arg) => arg !== '--json' && arg !== '--no-times')) {
    process.stderr.write(`${USAGE}\n`);
    return 1;
  }
  const withTimes = !args.includes('--no-times');
  const figures: Figures = {
    node: process.version,
    erasing: await measureErasing(withTimes),
    request: await measureRequest(),
    functions: await measureFunctions(root),
    coldStart: withTimes ? await measureColdStart(root) : null,
    pages: measurePages(root),
    content: withTimes ? await measureContent() : null,
  };
  const text = args.includes('--json') ? JSON.stringify(figures, null, 2) : asTable(figures);
  process.stdout.write(`${text}\n`);
  return 0;
}
