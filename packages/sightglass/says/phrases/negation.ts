import type { Word } from '../words/word';
import { stem } from '../words/stem';
import { itemAt } from '../../json/own';

const words = (written: string): ReadonlySet<string> => new Set(written.split(/\s+/).map(stem));

const NEGATORS = words('not never no neither nor none nothing');
/** `no longer`, `no later than`, `not only` …: a negator before one of these denies nothing of ours. */
const NOT_DENYING = words(
  `only limited hesitate longer later more doubt matter event way necessarily responsible
  guarantee liable apply applicable identify identifiable exceed least method security system always
  intended agree want wish able disclaim restrict limit address prevent preclude affect need cover override overridden control`,
);
/** After these a `not` states a condition, not a fact. */
const CONDITIONS = words('if when where unless whether should');
const NEW_SUBJECTS = words('we you i they it he she users user');
const TURNS = words('but however although though instead rather while whereas because since');
const EXCEPTIONS = words('unless except without other until');

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
    if (left > 0 && endsDenial(word, sentence.at(at + 1))) left = 0;
    if (isDenial(sentence, at)) {
      left = REACH;
      from = at;
    }
    found.push(left > 0 ? 'denied' : 'affirmed');
    left -= 1;
  });
  return found;
}

const isException = (sentence: readonly Word[], at: number): boolean =>
  itemAt(sentence, at)?.stem !== 'other' || sentence.at(at + 1)?.stem === 'than';

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
  if (word === undefined || !NEGATORS.has(word.stem) || isName(word, sentence.at(at + 1)))
    return false;
  const next = sentence.at(at + 1)?.stem ?? '';
  if (NOT_DENYING.has(next) || (next === 'be' && NOT_DENYING.has(sentence.at(at + 2)?.stem ?? '')))
    return false;
  const before = sentence.slice(Math.max(0, at - 4), at);
  const isCondition = before.some(
    ({ stem, mark }, place) => CONDITIONS.has(stem) && (place === 0 || mark !== ';'),
  );
  return !isCondition;
}
