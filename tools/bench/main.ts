import { measureContent, type ContentFigures } from './content';
import { measureErasing, type EraseFigures } from './erasing';
import {
  measureColdStart,
  measureFunctions,
  type ColdStartFigures,
  type FunctionFigures,
} from './functions';
import { measurePages, type PageFigures } from './pages';
import { measureRequest, type RequestFigures } from './request';
import { asTable } from './table';

/** Everything that is measured. Sizes and call counts do not depend on the machine; times do. */
export interface Figures {
  readonly node: string;
  readonly erasing: readonly EraseFigures[];
  readonly request: RequestFigures;
  readonly functions: FunctionFigures;
  /** `null` when no times were asked for. */
  readonly coldStart: ColdStartFigures | null;
  readonly pages: PageFigures | null;
  /** `null` when no times were asked for. */
  readonly content: readonly ContentFigures[] | null;
}

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
