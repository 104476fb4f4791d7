import type { Passage } from '../reading';
import type { Sentence } from '../text/sentences';
import { fault, type Rule } from './rule';

/** Two helping verbs of which only one can be meant: `may do not`, `will may`. */
const CLASH =
  /\b(?:may|will|can|shall|must|should)\s{1,3}(?:do(?:es)?\s{1,3}not|may|will|can|shall|must)\b(?!\s{1,3}be\s{1,3}done)|\b(?:do|does)\s{1,3}not\s{1,3}(?:may|will|shall|do)\b/i;

/** A sentence that says yes and no at once. */
export const yesAndNo: Rule = ({ document: { text }, sentences }) => {
  const found = sentences
    .map(({ sentence }) => sentence)
    .filter(({ start, end }) => CLASH.test(text.slice(start, end)));
  return found.length === 0 ? [] : [fault('yes-and-no', found)];
};

/** How many traces of a taken and a dropped wording make sure that it is no slip. */
const ENOUGH = 2;

/** Accepted and rejected edits printed together: words grown together, or one word in two forms side by side. */
export const editsTogether: Rule = ({ document: { text }, sentences }) => {
  const found = sentences.flatMap(({ sentence }) => tracesIn(text, sentence));
  return found.length < ENOUGH ? [] : [fault('edits-together', found)];
};

function tracesIn(text: string, { words }: Sentence): Passage[] {
  return words.flatMap((word, at): Passage[] => {
    const next = words[at + 1];
    const written = text.slice(word.start, word.end).toLowerCase();
    if (isGrownTogether(written)) return [word];
    if (
      next?.stem !== word.stem ||
      next.mark !== '' ||
      written.length < 3 ||
      word.stem.startsWith('@')
    )
      return [];
    const isTwice = text.slice(next.start, next.end).toLowerCase() === written;
    return isTwice ? [] : [{ start: word.start, end: next.end }];
  });
}

/** `appapplication`: a word that starts over. */
const isGrownTogether = (word: string): boolean =>
  word.length >= 8 && /^(\p{L}{3,9})\1\p{L}/u.test(word);
