import { DATA_KINDS } from '../lexicon/data-kinds';
import type { FoundValue } from '../reading';
import { affirms } from '../topics/answer';
import type { Heard, HeardSentence } from '../topics/heard';
import { periodsIn, type Period } from './periods';
import { itemAt } from '../../json/own';

/**
 * Periods with their purpose: how long data is kept, when a request is answered, when an uninstall
 * deletes.
 */
export function timesIn(text: string, sentence: HeardSentence): FoundValue[] {
  const { marked, own, heard } = sentence;
  const says = (id: string): Heard | undefined =>
    heard.find(({ claim, isFirm }) => isFirm && claim.id === id);
  const periods = periodsIn(marked, text, own).filter((period) => !isAge(text, period));
  const uninstall = says('deletion-on-uninstall');
  if (uninstall !== undefined) return [uninstallIn(sentence, uninstall, periods)];
  if (says('retention') !== undefined) return retentionIn(text, sentence, periods);
  return ANSWERED.some((id) => says(id) !== undefined)
    ? periods.map((period) => timed('deadline', period, []))
    : [];
}

const ANSWERED = ['how-to-exercise', 'breach'];

const timed = (
  kind: FoundValue['kind'],
  { days, start, end }: Period,
  about: readonly string[],
): FoundValue => ({
  kind,
  value: String(days),
  days,
  about,
  start,
  end,
});

/** A person's age, not a period: `13 years of age`, `16 years old`. */
const isAge = (text: string, { end }: Period): boolean =>
  /^\s{0,3}(?:of age|old)/i.test(text.slice(end, end + 12));

function uninstallIn(
  { sentence, marked, own }: HeardSentence,
  heard: Heard,
  periods: readonly Period[],
): FoundValue {
  const days = periods[0]?.days ?? null;
  const value = affirms(heard) ? 'deleted' : 'not-deleted';
  const about = kindsIn(marked, own);
  return { kind: 'uninstall', value, days, about, start: sentence.start, end: sentence.end };
}

/** Stated periods or, without any, words that leave it open (`as long as needed`). */
function retentionIn(
  text: string,
  { marked, own }: HeardSentence,
  periods: readonly Period[],
): FoundValue[] {
  const about = kindsIn(marked, own);
  if (periods.length > 0) return periods.map((period) => timed('retention', period, about));
  for (let at = own; at < marked.words.length; at += 1) {
    const open = marked.classesAt(at).find(({ name }) => name === '@as-long');
    if (open === undefined) continue;
    const [first, last] = [
      itemAt(marked.words, at),
      itemAt(marked.words, clauseEnd(marked.words, open.to) - 1),
    ];
    if (first === undefined || last === undefined) continue;
    const value = text.slice(first.start, last.end);
    return [{ kind: 'retention', value, days: null, about, start: first.start, end: last.end }];
  }
  return [];
}

/** At most this many words tell what a time without a number depends on. */
const LONGEST = 16;

/** Where the clause ends: before the next mark. */
function clauseEnd(words: HeardSentence['marked']['words'], from: number): number {
  const next = words.findIndex(({ mark }, at) => at > from && mark !== '');
  return Math.min(next === -1 ? words.length : next, words.length, from + LONGEST);
}

const GENERIC = new Set(['data', 'personal-data', 'own-data']);
const NAMED_KINDS = new Set(Object.keys(DATA_KINDS).filter((kind) => !GENERIC.has(kind)));

function kindsIn({ classesAt, words }: HeardSentence['marked'], own: number): string[] {
  const kinds = new Set<string>();
  let isOfData = false;
  for (let at = own; at < words.length; at += 1) {
    for (const { name } of classesAt(at)) {
      if (NAMED_KINDS.has(name.slice(1))) kinds.add(name.slice(1));
      else if (name === '@data') isOfData = true;
    }
  }
  return kinds.size > 0 ? [...kinds].sort() : isOfData ? ['data'] : [];
}
