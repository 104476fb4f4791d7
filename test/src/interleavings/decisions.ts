import { readFileSync } from 'node:fs';

/** One row of the table of decisions. */
export interface Decision {
  readonly first: string;
  readonly second: string;
  readonly over: string;
  readonly ends: readonly string[];
}

const PAGE = 'docs/decisions/0005-interleavings.md';

/** The rows of the table in the decision record, so that record and behaviour stay equal. */
export function readDecisions(): readonly Decision[] {
  const rows = readFileSync(PAGE, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);
  return rows.map((row) => {
    const [, first = '', second = '', over = '', ends = ''] = row
      .split('|')
      .map((cell) => cell.trim());
    return { first, second, over, ends: ends.split(', ').sort() };
  });
}
