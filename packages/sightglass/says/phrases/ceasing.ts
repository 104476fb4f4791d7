import { itemAt } from '../../json/own';
import { stem } from '../words/stem';
import type { Word } from '../words/word';

const words = (written: string): ReadonlySet<string> => new Set(written.split(/\s+/).map(stem));

/** Verbs that say of the deed behind them that it is not done. */
const CEASING = words('avoid abstain stop cease quit refuse decline forbid prohibit fail');
/** Before one of these it is a wish, a choice, somebody else's deed or a condition: `you may stop …`. */
const NOT_DONE = words(
  'you user customer they please may can could should must want wish ask request right option if when unless or',
);
/** `We stop processing when you object`: until then it is done. */
const UNTIL = words('when whenever if once upon after until unless');
/** What is said to be absent with `-free` and `free of`; of others it is a price or a wish (`free of errors`). */
const ABSENT = words(
  'cookie ad ads advert advertisement advertising tracker tracking pixel beacon',
);

const FREE = stem('free');

/** Whether a verb denies the deed behind it: `we avoid selling`, `we are prohibited from using`. */
export function ceases(
  sentence: readonly Word[],
  at: number,
  isOfDeed: (from: number) => boolean,
): boolean {
  if (!CEASING.has(itemAt(sentence, at)?.stem ?? '')) return false;
  const before = sentence.slice(Math.max(0, at - 4), at);
  const next = sentence.at(at + 1)?.stem;
  return (
    isOfDeed(at + (next === 'from' || next === 'to' ? 2 : 1)) &&
    !before.some(({ stem: word }) => NOT_DONE.has(word)) &&
    !(before.at(-1)?.stem === 'to' && itemAt(sentence, at)?.stem !== 'avoid') &&
    !sentence.slice(at, at + 30).some(({ stem: word }) => UNTIL.has(word))
  );
}

/** `Selling data is prohibited`: denied from its first word. */
export const isForbiddenBehind = (
  sentence: readonly Word[],
  at: number,
  isOfDeed: (from: number) => boolean,
): boolean => {
  const word = itemAt(sentence, at)?.stem ?? '';
  return FORBIDDEN.has(word) && sentence.at(at + 1)?.stem !== 'from' && at < 15 && isOfDeed(0);
};

const FORBIDDEN = words('prohibited forbidden');

/** `cookie-free`: the word before it is denied. */
export const isFreeOf = (sentence: readonly Word[], at: number): boolean =>
  itemAt(sentence, at)?.stem === FREE && ABSENT.has(itemAt(sentence, at - 1)?.stem ?? '');

/** `Free of cookies`: what follows is denied. */
export const isFreeFrom = (sentence: readonly Word[], at: number): boolean =>
  itemAt(sentence, at)?.stem === FREE &&
  ['of', 'from'].includes(sentence.at(at + 1)?.stem ?? '') &&
  ABSENT.has(sentence.slice(at + 2, at + 5).find(({ isLight }) => !isLight)?.stem ?? '');
