import { visible } from '../language/shown';
import type { Block } from './block';
import { bold, faint, fitted, PAPER, widthOf, type Screen } from './screen';

/**
 * A document for a terminal. Control characters are made visible, so no text can steer the
 * terminal.
 */
export const asPlainText = (blocks: readonly Block[], screen: Screen = PAPER): string =>
  `${blocks.map((block) => linesOf(block, screen).join('\n')).join('\n\n')}\n`;

function linesOf(block: Block, screen: Screen): string[] {
  switch (block.kind) {
    case 'heading':
      return headingOf(block.text, block.level === 1 ? '=' : '-', screen);
    case 'line':
      return fitted(visible(block.text), screen, 0);
    case 'list':
      return block.items.flatMap(({ text, note }) => [
        ...fitted(`- ${visible(text)}`, screen, 2),
        ...(note === ''
          ? []
          : fitted(`  (${visible(note)})`, screen, 3).map((line) => faint(line, screen))),
      ]);
    case 'table':
      return alignedRows([block.columns, ...block.rows], screen);
  }
}

function headingOf(text: string, under: string, screen: Screen): string[] {
  const lines = fitted(visible(text), screen, 0);
  const width = Math.max(...lines.map(widthOf));
  return [...lines.map((line) => bold(line, screen)), under.repeat(width)];
}

/** Rows with columns as wide as their contents; the last column is not padded. */
function alignedRows(given: readonly (readonly string[])[], screen: Screen): string[] {
  const rows = given.map((row) => row.map(visible));
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row.at(column) ?? ''))),
  );
  const beforeLast = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  if (screen.width !== null && beforeLast > screen.width / 2) return stackedRows(rows, screen);
  return rows.flatMap((row, at) => {
    const cells = row.map((cell, column) => padded(cell, widths.at(column) ?? 0));
    const start = cells.slice(0, -1).map((cell) => `${cell}  `);
    const lines = fitted(row.at(-1) ?? '', screen, beforeLast, start.join('')).map((line) =>
      line.trimEnd(),
    );
    return at === 0 ? lines.map((line) => bold(line, screen)) : lines;
  });
}

const padded = (cell: string, width: number): string => cell + ' '.repeat(width - widthOf(cell));

/** Rows for a screen too narrow for the columns: each cell on a line with its heading. */
const stackedRows = (
  [columns = [], ...rows]: readonly (readonly string[])[],
  screen: Screen,
): string[] =>
  rows.flatMap((row) =>
    row.flatMap((cell, at) =>
      at === 0
        ? fitted(cell, screen, 2).map((line) => bold(line, screen))
        : cell === ''
          ? []
          : fitted(`${columns.at(at) ?? ''}: ${cell}`, screen, 4, '  '),
    ),
  );
