import { table } from 'sightglass-for-jira/language/markup';

import type { Life } from './life';

/** At most this many rows for the erase. */
const MAX_ROWS = 20;

/** The purpose of each kind of request. */
const KINDS: readonly (readonly [name: string, operations: readonly string[]])[] = [
  ['The record: read, delete', ['get', 'delete']],
  ['Listed', ['query']],
  ['Deleted', ['batch/delete']],
  ['Read back', ['batch/get']],
];

/** The course of an erase, one row for each period. */
export function lifeTable(life: Life): string {
  const { planted, tookMs, outcome, copied, copiedLater, line } = life;
  return [
    `# One uninstall, as the platform saw it`,
    `${planted} keys were stored. \`preUninstall\` ended after ${seconds(tookMs)} s: ${outcome}.`,
    table(['From', 'To (s)', ...KINDS.map(([name]) => name), 'Keys left'], rowsOf(life)),
    table(
      ['Afterwards', 'Keys'],
      [
        ['In Atlassian’s own copy, right after the uninstall', String(copied)],
        ['In that copy, 28 days later', String(copiedLater)],
      ],
    ),
    `What the app itself said, to be held against it: \`${line}\``,
    'Each cell: requests that were answered + those that failed. Everything but the last line is from the platform’s journal and storage.',
  ].join('\n\n');
}

/** Periods of equal length; one in which nothing was asked belongs to the one before it. */
function rowsOf(life: Life): string[][] {
  const rows: string[][] = [];
  for (const row of periodsOf(life)) {
    const before = rows.at(-1);
    if (before === undefined || row.slice(2, -1).some((cell) => cell !== '')) rows.push(row);
    else
      rows.splice(-1, 1, [
        ...before.slice(0, 1),
        ...row.slice(1, 2),
        ...before.slice(2, -1),
        ...row.slice(-1),
      ]);
  }
  return rows;
}

function periodsOf({ calls, looks, tookMs, planted, copied }: Life): string[][] {
  const step = Math.max(1, Math.ceil(tookMs / MAX_ROWS));
  const starts = Array.from({ length: Math.max(1, Math.ceil(tookMs / step)) }, (_, n) => n * step);
  return starts.map((from) => {
    const to = from + step;
    const isLast = to >= tookMs;
    const during = calls.filter(({ since }) => since >= from && (since < to || isLast));
    const cells = KINDS.map(([, operations]) => {
      const sent = during.filter(({ op }) => operations.includes(op));
      const good = sent.filter(({ status }) => isAnswered(status)).length;
      return sent.length === 0 ? '' : `${good} + ${sent.length - good}`;
    });
    const left = isLast ? copied : (looks.findLast(({ at }) => at < to)?.keys ?? planted);
    return [seconds(from), seconds(Math.min(to, tookMs)), ...cells, String(left)];
  });
}

/** A read of a missing key is answered with 404. */
const isAnswered = (status: number | null): boolean =>
  status !== null && (status < 300 || status === NOT_FOUND);
const NOT_FOUND = 404;

const seconds = (ms: number): string => (ms / 1000).toFixed(1);
