import type { Marked } from '../phrases/mark';
import type { Passage } from '../reading';
import { stem } from '../words/stem';
import { itemAt } from '../../json/own';

/** A length of time and its place. */
export interface Period extends Passage {
  /** A month counts as 30 days, a year as 365; hours are fractions. */
  readonly days: number;
  /** The index of its first word in the sentence. */
  readonly at: number;
}

const NUMBERS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at) => [word, at + 1] as const)
    .concat([
      ['fourteen', 14],
      ['fifteen', 15],
      ['twenty', 20],
      ['thirty', 30],
      ['forty', 40],
      ['sixty', 60],
      ['ninety', 90],
    ])
    .map(([word, value]) => [stem(word), value] as const),
);

const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({ minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 }).map(
    ([unit, days]) => [stem(unit), days] as const,
  ),
);

/** Words between a number and its unit: `30 (thirty) business days`. */
const BETWEEN = new Set([
  ...NUMBERS.keys(),
  '@number',
  ...['business', 'working', 'calendar', 'full'].map(stem),
]);

/** The lengths of time in a sentence. */
export function periodsIn({ words }: Marked, text: string, from: number): Period[] {
  const periods: Period[] = [];
  for (let at = from; at < words.length; at += 1) {
    const count = numberAt(itemAt(words, at), text);
    if (count === null) continue;
    let unit = at + 1;
    while (unit < at + 4 && BETWEEN.has(itemAt(words, unit)?.stem ?? '')) unit += 1;
    const days = UNITS.get(itemAt(words, unit)?.stem ?? '');
    const [first, last] = [itemAt(words, at), itemAt(words, unit)];
    if (days === undefined || first === undefined || last === undefined) continue;
    periods.push({ days: count * days, at, start: first.start, end: last.end });
    at = unit;
  }
  return periods;
}

function numberAt(word: Marked['words'][number] | undefined, text: string): number | null {
  if (word === undefined) return null;
  if (word.stem !== '@number') return NUMBERS.get(word.stem) ?? null;
  return Number(text.slice(word.start, word.end));
}
