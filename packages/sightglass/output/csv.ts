import { visible } from '../language/shown';

/** A table for a spreadsheet, as RFC 4180 has it. No cell is taken for a formula there. */
export const asCsv = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

/** What begins like a formula is led by an apostrophe, and every cell stands between quotes. */
function cellOf(text: string): string {
  const shown = visible(text);
  return `"${(FORMULA.test(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}

/** Also in the wide forms that some spreadsheets take for the same, and behind blanks, which they leave out. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/u;
