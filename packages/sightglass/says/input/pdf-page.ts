import { itemAt } from '../../json/own';

/** A piece of text on a page: where it starts, measured from the left and from below, and how large it is. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether the file says that its line ends here. */
  readonly endsLine: boolean;
}

/** A line within one column. */
interface Line {
  readonly text: string;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** The text of a page, a line of it a line: as the file gives it, or column by column where it is set in two. */
export function pageText(pieces: readonly Piece[]): string {
  const written = pieces.filter(({ text }) => text.trim() !== '');
  const gutter = written.length > MOST ? null : gutterOf(written);
  return gutter === null ? asGiven(pieces) : inColumns(written, gutter);
}

/** A page with more pieces than this is read as the file gives it. */
const MOST = 3000;

/** More than this many heights between two lines part two paragraphs. */
const PARTING = 1.7;

/** In the order of the file; what stands far below the line before it is a part of its own. */
function asGiven(pieces: readonly Piece[]): string {
  let text = '';
  let last: Piece | null = null;
  for (const piece of pieces) {
    if (last !== null && piece.text.trim() !== '') {
      if (text.endsWith('\n') && last.y - piece.y > PARTING * last.height) text += '\n';
    }
    text += `${piece.text}${piece.endsLine ? '\n' : ''}`;
    if (piece.text.trim() !== '') last = piece;
  }
  return text;
}

/** How many lines stand beside one another where a page has two columns. */
const ENOUGH = 5;
/** Of them, how many fill theirs: what is short at the left is a table. */
const FILLED = 0.6;
const STEPS = 40;

/** The blank strip down the middle of a page with two columns; `null` where there is none. */
function gutterOf(pieces: readonly Piece[]): number | null {
  const left = pieces.reduce((least, { x }) => Math.min(least, x), Infinity);
  const right = pieces.reduce((most, { x, width }) => Math.max(most, x + width), -Infinity);
  const wide = right - left;
  const places = Array.from(
    { length: STEPS + 1 },
    (_, at) => left + wide * (0.3 + (0.4 * at) / STEPS),
  );
  const open = places.filter((place) => isGutter(pieces, place, left));
  return itemAt(open, open.length >> 1) ?? null;
}

function isGutter(pieces: readonly Piece[], place: number, left: number): boolean {
  const crossing = pieces.filter(({ x, width }) => x < place && x + width > place);
  const before = linesIn(pieces.filter(({ x, width }) => x + width <= place));
  const behind = linesIn(pieces.filter(({ x }) => x >= place));
  const beside = before.filter((line) =>
    behind.some(({ y }) => Math.abs(y - line.y) < line.height),
  );
  const filled = beside.filter((line) => line.right - left > 0.7 * (place - left));
  return (
    crossing.length * 10 <= pieces.length &&
    beside.length >= ENOUGH &&
    filled.length >= FILLED * beside.length
  );
}

/** What crosses the gutter stands alone; between two such lines comes the left column, then the right one. */
function inColumns(pieces: readonly Piece[], gutter: number): string {
  const across = linesIn(pieces.filter(({ x, width }) => x < gutter && x + width > gutter));
  const sides = [
    linesIn(pieces.filter(({ x, width }) => x + width <= gutter)),
    linesIn(pieces.filter(({ x }) => x >= gutter)),
  ];
  const parts: Line[][] = [];
  let above = Infinity;
  for (const line of [...across, null]) {
    const below = line?.y ?? -Infinity;
    for (const side of sides) parts.push(side.filter(({ y }) => y < above && y > below));
    if (line !== null) parts.push([line]);
    above = below;
  }
  return parts
    .filter((part) => part.length > 0)
    .map(asLines)
    .join('\n');
}

const asLines = (lines: readonly Line[]): string =>
  lines
    .map((line, at) => {
      const before = itemAt(lines, at - 1);
      const isApart = before !== undefined && before.y - line.y > PARTING * before.height;
      return `${isApart ? '\n' : ''}${line.text}\n`;
    })
    .join('');

/** Pieces as lines, from above. */
function linesIn(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    if (line !== undefined && line.y - piece.y < piece.height / 2) {
      const gap = piece.x - line.right > 0.15 * piece.height ? ' ' : '';
      lines.splice(-1, 1, {
        ...line,
        text: `${line.text}${gap}${piece.text}`,
        right: piece.x + piece.width,
      });
    } else {
      const { text, x, y, width, height } = piece;
      lines.push({ text, y, left: x, right: x + width, height });
    }
  }
  return lines;
}
