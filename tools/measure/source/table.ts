import type { Compared } from './compare';
import type { Linted } from './lint';

export interface Measured {
  readonly compared: readonly Compared[];
  readonly lint: Linted | null;
  readonly milliseconds: number;
  readonly files: number;
}

const COLUMNS = [
  '',
  'on the sheet',
  'found',
  '%',
  'not decided',
  'missed',
  'invented',
  'forge lint',
] as const;

/** The result as a table, followed by every row that differs from the sheet. */
export function table({ compared, lint, milliseconds, files }: Measured): string {
  const lines = compared.map((each) => [
    each.kind,
    String(each.expected),
    String(each.found),
    each.expected === 0 ? '–' : String(Math.round((each.found / each.expected) * 100)),
    String(each.undecidable.length),
    String(each.missed.length),
    String(each.invented.length),
    lintCell(each.kind, lint),
  ]);
  const details = compared.flatMap((each) => [
    ...each.undecidable.map((row) => `  not decided  ${each.kind}: ${row}`),
    ...each.missed.map((row) => `  missed       ${each.kind}: ${row}`),
    ...each.invented.map((row) => `  invented     ${each.kind}: ${row}`),
  ]);
  return [
    ...aligned([COLUMNS, ...lines]),
    '',
    ...details,
    '',
    `${files} files in ${milliseconds} ms`,
  ].join('\n');
}

/** What `forge lint` finds of the same kind; it only knows calls and missing scopes. */
function lintCell(kind: string, lint: Linted | null): string {
  if (lint === null) return '';
  if (kind === 'calls') return String(lint.calls);
  return kind === 'missing scopes' ? String(lint.missing) : '–';
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = COLUMNS.map((_, index) =>
    Math.max(...rows.map((row) => (row[index] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, index) =>
        index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
