/**
 * How one kind of fact is read: each row of the sheet is found, reported as undecidable, or missed.
 */
export interface Compared {
  readonly kind: string;
  readonly expected: number;
  readonly found: number;
  readonly undecidable: readonly string[];
  readonly missed: readonly string[];
  /** Facts reported as certain or likely that are not in the sheet. */
  readonly invented: readonly string[];
}

/** One row of either list. */
export interface Row<T> {
  readonly text: string;
  readonly value: T;
}

interface Comparing<E, F> {
  readonly kind: string;
  readonly expected: readonly Row<E>[];
  readonly told: readonly Row<F>[];
  /** Facts reported as undecidable. */
  readonly open?: readonly Row<F>[];
  readonly same: (expected: E, told: F) => boolean;
  /** Whether an undecidable fact may be what a row means. */
  readonly near?: (expected: E, told: F) => boolean;
}

/** Compares two lists; each reported fact matches at most one row. */
export function compare<E, F>({
  kind,
  expected,
  told,
  open = [],
  same,
  near = same,
}: Comparing<E, F>): Compared {
  const left = new Set(told);
  const missed: string[] = [];
  const undecidable: string[] = [];
  let found = 0;
  for (const row of expected) {
    const match = [...left].find((each) => same(row.value, each.value));
    if (match !== undefined) {
      left.delete(match);
      found += 1;
    } else if (open.some((each) => near(row.value, each.value))) undecidable.push(row.text);
    else missed.push(row.text);
  }
  return {
    kind,
    expected: expected.length,
    found,
    undecidable,
    missed,
    invented: [...left].map(({ text }) => text),
  };
}
