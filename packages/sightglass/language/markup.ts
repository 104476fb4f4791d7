/** Escapes a text so that Markdown shows it unchanged. */
export const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\s+/g, ' ');

/** A Markdown heading; levels count from 1. */
export const heading = (level: number, text: string): string =>
  `${'#'.repeat(level)} ${escaped(text)}`;

/** A Markdown list, one line an item. */
export const list = (items: readonly string[]): string =>
  items.map((item) => `- ${escaped(item)}`).join('\n');

/** A Markdown table with one header row; `write` escapes each cell. */
export const table = (
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  write: (text: string) => string = escaped,
): string =>
  [columns.map(write), columns.map(() => '---'), ...rows.map((row) => row.map(write))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
