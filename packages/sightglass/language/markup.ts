/** Text that stands for itself in Markdown, whatever is in it. */
export const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\s+/g, ' ');

/** A heading of a level from 1. */
export const heading = (level: number, text: string): string =>
  `${'#'.repeat(level)} ${escaped(text)}`;

/** A list, one line an item. */
export const list = (items: readonly string[]): string =>
  items.map((item) => `- ${escaped(item)}`).join('\n');

/** A table with one row of headings; `write` makes each cell safe. */
export const table = (
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  write: (text: string) => string = escaped,
): string =>
  [columns.map(write), columns.map(() => '---'), ...rows.map((row) => row.map(write))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
