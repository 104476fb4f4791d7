import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../../../packages/sightglass/does/read-source';
import { compareAll } from './kinds';
import { lintOf } from './lint';
import { decodeSheet } from './sheet';
import { table } from './table';

const USAGE = 'Usage: npm run measure:source -- SHEET.json DIR [--json] [--lint]';

/** Compares a hand-checked sheet with the reading of a folder, and with `forge lint`. */
export function main(args: readonly string[], root: string): number {
  const [sheetPath, dir] = args.filter((each) => !each.startsWith('--'));
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
