import type { Compared } from './compare';
import type { Way } from './fixtures';
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
  return [
    ...aligned([COLUMNS, ...compared.map((each) => cells(each, lintCell(each.kind, lint)))]),
    '',
    ...compared.flatMap(detailsOf),
    '',
    `${files} files in ${milliseconds} ms`,
  ].join('\n');
}

const cells = (each: Compared, lint: string): readonly string[] => [
  each.kind,
  String(each.expected),
  String(each.found),
  each.expected === 0 ? '–' : String(Math.round((each.found / each.expected) * 100)),
  String(each.undecidable.length),
  String(each.missed.length),
  String(each.invented.length),
  lint,
];

const detailsOf = ({ kind, undecidable, missed, invented }: Compared): readonly string[] => [
  ...undecidable.map((row) => `  not decided  ${kind}: ${row}`),
  ...missed.map((row) => `  missed       ${kind}: ${row}`),
  ...invented.map((row) => `  invented     ${kind}: ${row}`),
];

/** The fixtures as a table, and a line for all. */
export function waysTable(ways: readonly Way[]): string {
  const lines = ways.map(({ compared, lint }) =>
    cells(compared, lint === null ? '' : String(lint)),
  );
  const count = (of: (way: Way) => number): number => ways.reduce((all, way) => all + of(way), 0);
  const seen = ways.filter(({ compared, lint }) => (lint ?? 0) >= compared.expected).length;
  return [
    ...aligned([COLUMNS, ...lines]),
    '',
    ...ways.flatMap(({ compared }) => detailsOf(compared)),
    `${ways.length} fixtures, ${count(({ compared }) => compared.expected)} calls: ${count(({ compared }) => compared.found)} found, ${count(({ compared }) => compared.invented.length)} invented`,
    ...(ways.some(({ lint }) => lint !== null)
      ? [`forge lint sees every call of ${seen} of them`]
      : []),
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
