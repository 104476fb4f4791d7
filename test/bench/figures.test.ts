import { execFileSync } from 'node:child_process';

import type { Figures } from '../../tools/bench/figures';

const PROGRAM = ['tools/run.mjs', 'tools/bench/main.ts', '--json', '--no-times'];
const LIMIT_MS = 60_000;

/** Gzipped. The doors' checks are about 4,000 of it. */
const MOST_FUNCTION_BYTES = 62_000;
const MOST_SCRIPT_BYTES = 25_000;
const MOST_STYLE_BYTES = 6_000;
const MOST_TEXT_BYTES = 16_000;
/** With the reader of a manifest: a ninth of it is js-yaml, and a third are facts and texts. */
const MOST_INSPECTOR_BYTES = 64_000;

let figures: Figures;
beforeAll(() => {
  const printed = execFileSync(process.execPath, PROGRAM, { encoding: 'utf8', stdio: 'pipe' });
  figures = JSON.parse(printed) as Figures;
}, LIMIT_MS);

it('erases with at most 5 % more platform calls than there must be, and a few for the record', () => {
  // The record itself, and the final check that finds what was written meanwhile.
  const FOR_THE_RECORD = 3;
  expect(figures.erasing.map(({ keys }) => keys)).toEqual([0, 1, 300, 10_000]);
  for (const { calls, leastCalls } of figures.erasing)
    expect(calls).toBeLessThanOrEqual(1.05 * leastCalls + FOR_THE_RECORD);
});

it('opens the admin page with three calls in at most three rounds', () => {
  expect(figures.request.calls).toBe(3);
  expect(figures.request.rounds).toBeLessThanOrEqual(3);
});

it('ships the functions, which Forge does not minify, in at most 62 kB', () => {
  expect(figures.functions.gzipBytes).toBeLessThanOrEqual(MOST_FUNCTION_BYTES);
});

it('keeps the pages small', () => {
  if (figures.pages === null) return;
  expect(figures.pages.firstScriptBytes).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
  expect(figures.pages.styleBytes).toBeLessThanOrEqual(MOST_STYLE_BYTES);
  expect(figures.pages.textBytes).toBeLessThanOrEqual(MOST_TEXT_BYTES);
  expect(figures.pages.inspectorBytes).toBeLessThanOrEqual(MOST_INSPECTOR_BYTES);
});

it('reads the source of made apps of 300 and of 1,000 files as a whole', () => {
  // Every fourth file is a service, which makes two kinds of calls.
  expect(figures.source.map(({ files, calls, isWhole }) => [files, calls, isWhole])).toEqual([
    [298, 148, true],
    [998, 498, true],
  ]);
});
