import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../../../packages/sightglass/does/read-source';
import { measureFixtures } from './fixtures';
import { compareAll } from './kinds';
import { lintOf } from './lint';
import { decodeSheet } from './sheet';
import { table, waysTable } from './table';

const USAGE = `Usage: npm run measure:source -- SHEET.json DIR [--json] [--lint]
       npm run measure:source -- --fixtures [--json]`;

/**
 * Compares a hand-checked sheet with what is read of a folder, and with what `forge lint` says of it;
 * or does so with the fixtures of the reader's own tests.
 */
export function main(args: readonly string[], root: string): number {
  const [sheetPath, dir] = args.filter((each) => !each.startsWith('--'));
  if (args.includes('--fixtures')) {
    const ways = measureFixtures(root);
    console.log(args.includes('--json') ? JSON.stringify(ways) : waysTable(ways));
    return 0;
  }
  if (sheetPath === undefined || dir === undefined) {
    console.error(USAGE);
    return 2;
  }
  const sheet = decodeSheet(readFileSync(sheetPath, 'utf8'));
  const folder = join(dir, sheet.app.folder ?? '.');
  const started = Date.now();
  const reading = readSource(folder);
  const milliseconds = Date.now() - started;
  const compared = compareAll(sheet, reading);
  const lint = args.includes('--lint') ? lintOf(folder, root) : null;
  if (args.includes('--json'))
    console.log(JSON.stringify({ compared, lint, milliseconds, files: reading.files }));
  else console.log(table({ compared, lint, milliseconds, files: reading.files }));
  return 0;
}
