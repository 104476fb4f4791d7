import type { InspectorWords } from '../asks/inspection-words';
import type { Fault } from '../says/reading';
import type { Question } from './held';

type Speaking = Pick<InspectorWords, 'of'>;
type Values = Readonly<Record<string, string | readonly string[]>>;

/** A question to the maker as text. */
export const questionSentence = ({ id, values }: Question, words: Speaking): string =>
  words.of(`question.${id}`, named(values, words));

/**
 * The key of a fault's text. Where there is none, its question to the maker and the names of what it
 * is about lack, too: they are in one file.
 */
export const faultKey = ({ id }: Fault): string => `says.fault.${id}`;

/** A fault of a statement as text. */
export const faultSentence = (fault: Fault, words: Speaking): string =>
  words.of(faultKey(fault), named(fault.values, words));

/** Kinds of values that are the reader's own names, and the prefixes of their texts. */
const NAMES = new Map([
  ['topic', 'says.topic'],
  ['item', 'says.item'],
]);

/** Replaces such names by their texts; a name without a text stays. */
const named = (values: Values, words: Speaking): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const key = `${NAMES.get(name) ?? ''}.${String(value)}`;
      const text = words.of(key);
      return [name, !NAMES.has(name) || text === key ? value : text];
    }),
  );
