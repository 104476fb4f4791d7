import { parseArgs } from 'node:util';

import { measureContent } from './content';
import { measureErasing } from './erasing';
import type { Figures } from './figures';
import { measureColdStart, measureFunctions } from './functions';
import { measureMany } from './many';
import { measurePages } from './pages';
import { measureReading } from './reading';
import { measureRequest } from './request';
import { measureSource, mostMemory } from './source';
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
    many: withTimes ? await measureMany(root) : null,
    pages: measurePages(root),
    content: withTimes ? await measureContent() : null,
    reading: withTimes ? measureReading() : null,
    source: measureSource(withTimes),
    mostMemory: mostMemory(),
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
