const COLUMNS = 12;
const ROWS = 4;
const GAP = 12;
const RADIUS = 4;

/** The size of the picture, in its own units. */
export const PICTURE = { width: COLUMNS * GAP, height: ROWS * GAP } as const;

/** The outline of the dots from one number up to another, row by row. More than fit are left out. */
export const dotsOf = (from: number, to: number): string =>
  Array.from({ length: Math.max(0, Math.min(to, COLUMNS * ROWS) - from) }, (_, index) =>
    dotAt(from + index),
  ).join('');

function dotAt(index: number): string {
  const left = (index % COLUMNS) * GAP + GAP / 2 - RADIUS;
  const middle = Math.floor(index / COLUMNS) * GAP + GAP / 2;
  const half = `a${RADIUS} ${RADIUS} 0 1 0`;
  return `M${left} ${middle}${half} ${2 * RADIUS} 0${half} ${-2 * RADIUS} 0Z`;
}
