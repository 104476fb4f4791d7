import type { InspectorWords } from '../asks/inspection-words';
import type { Fault } from '../says/reading';
import type { Question } from './held';

type Speaking = Pick<InspectorWords, 'of'>;
type Values = Readonly<Record<string, string | readonly string[]>>;

/** A question to the maker, in words. */
export const questionSentence = ({ id, values }: Question, words: Speaking): string =>
  words.of(`question.${id}`, named(values, words));

/** What is wrong with a text, in words. */
export const faultSentence = ({ id, values }: Fault, words: Speaking): string =>
  words.of(`says.fault.${id}`, named(values, words));

/** Values that are names of the reader's own, and where their words stand. */
const NAMES = new Map([
  ['topic', 'says.topic'],
  ['item', 'says.item'],
]);

/** The values with such names in words; a name without words stands for itself. */
const named = (values: Values, words: Speaking): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const key = `${NAMES.get(name) ?? ''}.${String(value)}`;
      const text = words.of(key);
      return [name, !NAMES.has(name) || text === key ? value : text];
    }),
  );
