import { parseArgs } from 'node:util';

import { measureContent } from './content';
import { measureErasing } from './erasing';
import type { Figures } from './figures';
import { measureColdStart, measureFunctions } from './functions';
import { measurePages } from './pages';
import { measureReading } from './reading';
import { measureRequest } from './request';
import { asTable } from './table';

const USAGE = 'Usage: npm run bench [-- --json] [--no-times]';

/** Measures, and prints a table or, with `--json`, one object. */
export async function main(args: readonly string[], root: string): Promise<number> {
  const asked = askedIn(args);
  if (asked === null) {
    process.stderr.write(`${USAGE}\n`);
    return 1;
  }
  const withTimes = !asked['no-times'];
  const figures: Figures = {
    node: process.version,
    erasing: await measureErasing(withTimes),
    request: await measureRequest(),
    functions: await measureFunctions(root),
    coldStart: withTimes ? await measureColdStart(root) : null,
    pages: measurePages(root),
    content: withTimes ? await measureContent() : null,
    reading: withTimes ? measureReading() : null,
  };
  const text = asked.json ? JSON.stringify(figures, null, 2) : asTable(figures);
  process.stdout.write(`${text}\n`);
  return 0;
}

function askedIn(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ args: [...args], options: { json: flag, 'no-times': flag } }).values;
  } catch {
    return null;
  }
}
