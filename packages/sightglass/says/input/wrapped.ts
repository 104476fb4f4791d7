/** Lines as short as these were broken by their writer, whatever the others are. */
const NARROWEST = 50;
/** Lines as long as these were broken by nobody. */
const WIDEST = 160;
/** How many lines must reach near the edge before it counts as one. */
const ENOUGH = 3;

/**
 * How wide a text is that was broken at an edge, as in mails and what is copied out of a PDF; `null` where lines
 * end as they like.
 */
export function edgeOf(lines: readonly string[]): number | null {
  const lengths = lines.map(({ length }) => length).filter((length) => length >= NARROWEST);
  const widest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const near = lengths.filter((length) => length >= widest * 0.8);
  return widest <= WIDEST && near.length >= ENOUGH ? widest : null;
}

/** Whether a line ends because the next one's first word did not fit. */
export const isBrokenBefore = (line: string, next: string, edge: number | null): boolean =>
  edge !== null && line.length + 1 + (/^\S*/.exec(next)?.[0].length ?? 0) > edge;
