import type { Passage } from '../reading';

/** A date and its place. */
export interface FoundDate extends Passage {
  /** `2018-06-11`, or `2018-06` where the text names no day. */
  readonly value: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}\.?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const DATES: readonly (readonly [RegExp, readonly [year: number, month: number, day: number]])[] = [
  [new RegExp(String.raw`(?<![a-z])${MONTH}\s{1,3}${DAY},?\s{1,3}(\d{4})(?!\d)`, 'i'), [3, 1, 2]],
  [
    new RegExp(
      String.raw`(?<!\d)${DAY}(?:\s{1,3}of)?[\s.-]{1,3}${MONTH},?[\s.-]{1,3}(\d{4})(?!\d)`,
      'i',
    ),
    [3, 2, 1],
  ],
  [/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/i, [1, 2, 3]],
  [/(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/i, [3, 1, 2]],
  [new RegExp(String.raw`(?<![a-z])${MONTH},?\s{1,3}(\d{4})(?!\d)`, 'i'), [2, 1, 0]],
];

/** The dates in a range of a text. `06/11/2018` is read month first, unless that gives no month. */
export function datesIn(text: string, from: number, to: number): FoundDate[] {
  const part = text.slice(from, to);
  if (!/\d{4}/.test(part)) return [];
  const found: FoundDate[] = [];
  for (const [pattern, order] of DATES) {
    for (const match of part.matchAll(new RegExp(pattern, 'gi'))) {
      const start = from + match.index;
      const end = start + match[0].length;
      const value = dateFrom(match, order);
      const isKnown = found.some((date) => start < date.end && end > date.start);
      if (value !== null && !isKnown) found.push({ start, end, value });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function dateFrom(
  match: RegExpMatchArray,
  order: readonly [number, number, number],
): string | null {
  const [year, first, second] = [
    match.at(order[0]) ?? '',
    monthOf(match.at(order[1]) ?? ''),
    Number(match.at(order[2])),
  ];
  if (order[2] === 0) return `${year}-${twoDigits(first)}`;
  const [month, day] = first > 12 && second <= 12 ? [second, first] : [first, second];
  return month < 1 || month > 12 || day < 1 || day > 31
    ? null
    : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

const monthOf = (written: string): number =>
  /^\d/.test(written) ? Number(written) : MONTHS.indexOf(written.slice(0, 3).toLowerCase()) + 1;

const twoDigits = (value: number): string => String(value).padStart(2, '0');
