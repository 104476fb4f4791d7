import type { Block } from './block';
import { visible } from '../language/shown';

/** A document for a terminal. Nothing in it can steer one: line ends are its only control characters. */
export const asPlainText = (blocks: readonly Block[]): string =>
  `${blocks.map((block) => linesOf(block).map(visible).join('\n')).join('\n\n')}\n`;

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text, (block.level === 1 ? '=' : '-').repeat(widthOf(block.text))];
    case 'line':
      return [block.text];
    case 'list':
      return block.items.flatMap(({ text, note }) =>
        note === '' ? [`- ${text}`] : [`- ${text}`, `  (${note})`],
      );
    case 'table':
      return alignedRows([block.columns, ...block.rows]);
  }
}

/** Columns as wide as what is in them; the last one is left ragged. */
function alignedRows(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row.at(column) ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths.at(column) ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}

/** Characters, of which those of East Asian scripts take two columns each. */
const widthOf = (text: string): number =>
  Array.from(visible(text), (character) => (WIDE.test(character) ? 2 : 1)).reduce<number>(
    (width, columns) => width + columns,
    0,
  );

const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60]/u;
