import type { Word } from '../words/word';
import { stem } from '../words/stem';
import { itemAt } from '../../json/own';
import { ceases, isForbiddenBehind, isFreeFrom, isFreeOf } from './ceasing';

const words = (written: string): ReadonlySet<string> => new Set(written.split(/\s+/).map(stem));

const NEGATORS = words('not never no neither nor none nothing nobody unable refrain zero');
/** `no longer`, `no later than`, `not only` …: a negator before one of these denies nothing of ours. */
const NOT_DENYING = words(
  `only limited hesitate longer later more doubt matter necessarily responsible
  guarantee liable apply applicable identify identifiable exceed least method security system always
  intended agree want wish able disclaim restrict limit address prevent preclude affect need cover override overridden control knowledge trust day`,
);
/** After these a `not` states a condition, not a fact. */
const CONDITIONS = words('if when where unless whether should');
/** After these, `no longer` tells when, and denies nothing. */
const TIMES = words('once until after as');
/** What `no longer` and `without` deny; else they speak of needs, consent and delay. */
const DEEDS = words(
  `sell rent collect share store use process track disclose transfer send keep retain log record save read access
  encrypt encryption cookie sale`,
);
const NEW_SUBJECTS = words('we you i they it he she users user');
const TURNS = words('but however although though instead rather while whereas because since');
const EXCEPTIONS = words('unless except without other until longer beyond');

/** How many words a denial reaches at most. */
const REACH = 25;

/** What denies each word: nothing, a plain denial, or one that is followed by its exception. */
export type Polarity = 'affirmed' | 'denied' | 'excepted';

/** Which words of a sentence stand in the reach of a denial. Linear in the words. */
export function polarities(sentence: readonly Word[]): Polarity[] {
  const found: Polarity[] = [];
  let left = 0;
  let from = 0;
  sentence.forEach((word, at) => {
    if (left > 0 && EXCEPTIONS.has(word.stem) && isException(sentence, at)) {
      found.fill('excepted', from, at);
      left = 0;
    }
    if (left > 0 && (endsDenial(word, sentence.at(at + 1)) || endsClause(sentence, from, at)))
      left = 0;
    if (isFreeOf(sentence, at)) found[at - 1] = 'denied';
    if (isForbiddenBehind(sentence, at, (place) => isOfDeed(sentence, place))) found.fill('denied');
    if (isDenial(sentence, at)) {
      left = REACH;
      from = at;
    }
    found.push(left > 0 ? 'denied' : 'affirmed');
    left -= 1;
  });
  return found;
}

/** `other than`, `longer than`; not the `longer` of `no longer`. */
function isException(sentence: readonly Word[], at: number): boolean {
  const word = itemAt(sentence, at)?.stem;
  if (word === 'longer' && itemAt(sentence, at - 1)?.stem === 'no') return false;
  return (word !== 'other' && word !== 'longer') || sentence.at(at + 1)?.stem === 'than';
}

/** Words that start a clause which gives a reason for the one behind its comma. */
const REASONS = words('as since because although while given');

/** `As we store no names, requests …`: the denial is over with its clause, unless a list goes on. */
function endsClause(sentence: readonly Word[], from: number, at: number): boolean {
  const word = itemAt(sentence, at);
  if (word?.mark !== ',' || !REASONS.has(sentence[0]?.stem ?? '')) return false;
  const isFirst = sentence.slice(from + 1, at).every(({ mark }) => mark !== ',');
  return isFirst && !GOES_ON.has(word.stem);
}

const GOES_ON = words('and or nor');

/** A denial ends at a semicolon, at a turn (`but`), or where a mark or `and` brings a new subject. */
function endsDenial(word: Word, next: Word | undefined): boolean {
  if (word.mark === ';' || TURNS.has(word.stem)) return true;
  if (word.mark !== '' && NEW_SUBJECTS.has(word.stem)) return true;
  return word.stem === 'and' && next !== undefined && NEW_SUBJECTS.has(next.stem);
}

/** `Do Not Track` is a signal's name. */
const isName = (word: Word, next: Word | undefined): boolean =>
  word.isCapital && next?.stem === 'track' && next.isCapital;

function isDenial(sentence: readonly Word[], at: number): boolean {
  const word = itemAt(sentence, at);
  if (word === undefined || isName(word, sentence.at(at + 1))) return false;
  const next = sentence.at(at + 1)?.stem ?? '';
  if (word.stem === 'without') return isOfDeed(sentence, at + 1);
  if (isFreeFrom(sentence, at)) return true;
  if (ceases(sentence, at, (place) => isOfDeed(sentence, place))) return true;
  if (!NEGATORS.has(word.stem)) return false;
  if (next === 'longer' && isOfDeed(sentence, at + 2))
    return !isBehind(sentence, at, [CONDITIONS, TIMES]);
  if (NOT_DENYING.has(next) || (next === 'be' && NOT_DENYING.has(sentence.at(at + 2)?.stem ?? '')))
    return false;
  return !isBehind(sentence, at, [CONDITIONS]);
}

/** Whether the first word that has a meaning is such a deed. */
function isOfDeed(sentence: readonly Word[], from: number): boolean {
  const first = sentence.slice(from, from + 3).find(({ isLight }) => !isLight);
  return DEEDS.has(first?.stem ?? '');
}

const isBehind = (
  sentence: readonly Word[],
  at: number,
  openers: readonly ReadonlySet<string>[],
): boolean =>
  sentence
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ stem, mark }, place) =>
        openers.some((opener) => opener.has(stem)) && (place === 0 || mark !== ';'),
    );

/** What a thing that is not there does not do: `is not used`, `does not take place`, `plays no role`. */
const BEING = words(
  'use take employ perform make happen occur involve apply role part exist support carry place offer include',
);

/** Whether the thing named right before a word is denied by what follows: `cookies are not used`. */
export function isDeniedBehind(sentence: readonly Word[], to: number): boolean {
  for (let at = to; at < Math.min(sentence.length, to + 4); at += 1) {
    const word = itemAt(sentence, at);
    if (word?.mark !== '' || word.stem === 'which' || word.stem === 'that') return false;
    if (!NEGATORS.has(word.stem)) continue;
    const next = sentence.slice(at + 1, at + 4).find(({ isLight }) => !isLight);
    return next?.mark === '' && BEING.has(next.stem);
  }
  return false;
}
