import type { Word } from '../words/word';
import { stem } from '../words/stem';
import { itemAt } from '../../json/own';
import { ceases, isForbiddenBehind, isFreeFrom, isFreeOf } from './ceasing';

const words = (written: string): ReadonlySet<string> => new Set(written.split(/\s+/).map(stem));

const NEGATORS = words('not never no neither nor none nothing nobody unable refrain zero');
/** Words before which a negator denies nothing here: `no longer`, `no later than`, `not only` …. */
const NOT_DENYING = words(
  `only limited hesitate longer later more doubt matter necessarily responsible
  guarantee liable apply applicable identify identifiable exceed least method security system always
  intended agree want wish able disclaim restrict limit address prevent preclude affect need cover override overridden control knowledge trust day`,
);
/** After these words, `not` states a condition, not a fact. */
const CONDITIONS = words('if when where unless whether should');
/** After these words, `no longer` states a time and denies nothing. */
const TIMES = words('once until after as');
/**
 * Verbs that `no longer` and `without` can deny; before other words they speak of needs, consent or
 * delay.
 */
const DEEDS = words(
  `sell rent collect share store use process track disclose transfer send keep retain log record save read access
  encrypt encryption cookie sale`,
);
const NEW_SUBJECTS = words('we you i they it he she');
/** A subject only before an auxiliary: `…, users may`, not `no marketing, user profiling`. */
const NEW_PEOPLE = words('user');
const TURNS = words('but however although though instead rather while whereas because since');
const EXCEPTIONS = words('unless except without other until longer beyond');

/** A denial covers at most this many words. */
const REACH = 25;

/** How a word is denied: not at all, plainly, or with an exception that follows. */
export type Polarity = 'affirmed' | 'denied' | 'excepted';

/** For each word of a sentence, how it is denied. Linear in the number of words. */
export function polarities(sentence: readonly Word[]): Polarity[] {
  const found: Polarity[] = [];
  let left = 0;
  let from = 0;
  sentence.forEach((word, at) => {
    if (left > 0 && EXCEPTIONS.has(word.stem) && isException(sentence, at)) {
      found.fill('excepted', from, at);
      left = 0;
    }
    if (
      left > 0 &&
      (endsDenial(sentence, at) ||
        endsClause(sentence, from, at) ||
        endsPoint(sentence, from, at) ||
        tellsUse(sentence, from, at))
    )
      left = 0;
    if (isFreeOf(sentence, at)) found.fill('denied', at - 1, at);
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

/**
 * Whether an exception starts here: `other than`, `longer than`, but not the `longer` of `no
 * longer`.
 */
function isException(sentence: readonly Word[], at: number): boolean {
  const word = itemAt(sentence, at)?.stem;
  if (word === 'longer' && itemAt(sentence, at - 1)?.stem === 'no') return false;
  return (word !== 'other' && word !== 'longer') || sentence.at(at + 1)?.stem === 'than';
}

/** Words that start a clause of reason, before the main clause. */
const REASONS = words('as since because although while given');

/**
 * Whether a clause ends here, and with it the denial: `As we store no names, requests …`. A list
 * goes on after its comma.
 */
function endsClause(sentence: readonly Word[], from: number, at: number): boolean {
  const word = itemAt(sentence, at);
  if (word?.mark !== ',' || !REASONS.has(sentence[0]?.stem ?? '')) return false;
  const isFirst = sentence.slice(from + 1, at).every(({ mark }) => mark !== ',');
  return isFirst && !GOES_ON.has(word.stem);
}

/** Things that somebody uses for something. */
const MEANS = words(
  'api apis service services tool tools server servers provider providers library software system vendor',
);

/** `No third-party tools are used for processing data`: what they would be used for is not denied. */
function tellsUse(sentence: readonly Word[], from: number, at: number): boolean {
  if (itemAt(sentence, from)?.stem !== 'no' || itemAt(sentence, at)?.stem !== 'for') return false;
  const named = sentence.slice(from + 1, at).filter(({ isLight }) => !isLight);
  return named.at(-1)?.stem === 'use' && MEANS.has(named.at(-2)?.stem ?? '');
}

const GOES_ON = words('and or nor');

/** The number of a point in a sentence: `(ii)`, `(b)`, `(3)`. */
const isNumbered = (sentence: readonly Word[], at: number): boolean =>
  itemAt(sentence, at)?.mark === '(' &&
  sentence.at(at + 1)?.mark === ',' &&
  /^(?:[ivx]{1,4}|[a-h]|@number)$/.test(itemAt(sentence, at)?.stem ?? '');

/** A denial within one point of a sentence does not reach the next: `(iii) … not …, (iv) …`. */
const endsPoint = (sentence: readonly Word[], from: number, at: number): boolean =>
  isNumbered(sentence, at) &&
  sentence.slice(0, from).some((_, place) => isNumbered(sentence, place));

/**
 * A denial ends at a semicolon, at `but` and the like, or where a comma or `and` starts a new
 * subject.
 */
function endsDenial(sentence: readonly Word[], at: number): boolean {
  const [word, next] = [itemAt(sentence, at), sentence.at(at + 1)];
  if (word === undefined) return false;
  if (word.mark === ';' || TURNS.has(word.stem)) return true;
  if (word.mark !== '' && NEW_PEOPLE.has(word.stem) && next?.isLight === true) return true;
  if (word.mark !== '' && NEW_SUBJECTS.has(word.stem)) return !isNumbered(sentence, at);
  return word.stem === 'and' && next !== undefined && NEW_SUBJECTS.has(next.stem);
}

/** Before `do not track` in small letters these show that it is a name. */
const NAMING = words(
  'to a the your our of honor honour support respect recognize recognise browser',
);

/** `Do Not Track` is the name of a signal, not a denial. */
function isName(sentence: readonly Word[], at: number): boolean {
  const [word, next] = [itemAt(sentence, at), sentence.at(at + 1)];
  if (next?.stem !== 'track') return false;
  if (word?.isCapital === true) return next.isCapital && next.start - word.end <= 2;
  return (
    itemAt(sentence, at - 1)?.stem === 'do' && NAMING.has(itemAt(sentence, at - 2)?.stem ?? '')
  );
}

function isDenial(sentence: readonly Word[], at: number): boolean {
  const word = itemAt(sentence, at);
  if (word === undefined || isName(sentence, at)) return false;
  const next = sentence.at(at + 1)?.stem ?? '';
  if (word.stem === 'without') return isOfDeed(sentence, at + 1);
  if (isFreeFrom(sentence, at)) return true;
  if (ceases(sentence, at, (place) => isOfDeed(sentence, place))) return true;
  if (!NEGATORS.has(word.stem)) return false;
  if (next === 'longer' && (isOfDeed(sentence, at + 2) || sentence.at(at + 3)?.stem === 'able'))
    return !isBehind(sentence, at, [CONDITIONS, TIMES]);
  if (NOT_DENYING.has(next) || (next === 'be' && NOT_DENYING.has(sentence.at(at + 2)?.stem ?? '')))
    return false;
  return !isBehind(sentence, at, [CONDITIONS]);
}

/** Whether the first word that is not light is one of those verbs. */
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

/**
 * Verbs that deny the thing before them when negated: `is not used`, `does not take place`, `plays
 * no role`.
 */
const BEING = words(
  'use take employ perform make happen occur involve apply role part exist support carry place offer include',
);

/** Whether what follows a thing denies it: `cookies are not used`. */
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
