import { visible } from '../language/shown';

/** A table as CSV (RFC 4180). No spreadsheet takes a cell for a formula. */
export const asCsv = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

/** Quotes every cell, and puts an apostrophe before what starts like a formula. */
function cellOf(text: string): string {
  const shown = visible(text);
  return `"${(FORMULA.test(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}

/**
 * The start of a formula, also in full-width characters and after blanks, as some spreadsheets
 * accept.
 */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/u;
