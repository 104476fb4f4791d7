import type { Passage } from '../reading';
import type { Sentence } from '../text/sentences';
import type { Word } from '../words/word';
import { fault, type Rule } from './rule';

/** Two helping verbs of which only one can be meant: `may do not`, `will may`. */
const CLASH =
  /\b(?:may|will|can|shall|must|should)\s{1,3}(?:do(?:es)?\s{1,3}not|may|will|can|shall|must)\b(?!\s{1,3}be\s{1,3}done)|\b(?:do|does)\s{1,3}not\s{1,3}(?:may|will|shall)\b/i;

/** A sentence that says yes and no at once. */
export const yesAndNo: Rule = ({ document: { text }, sentences }) => {
  const found = sentences
    .map(({ sentence }) => sentence)
    .filter(({ start, end }) => CLASH.test(text.slice(start, end)));
  return found.length === 0 ? [] : [fault('yes-and-no', found)];
};

/** How many traces of a taken and a dropped wording make sure that it is no slip. */
const ENOUGH = 2;

/** Edits with the marks of the tool that made them: `~~old~~`, `{+new+}`, `[-old-]`. */
const MARKED = /~~[^~\n]{1,80}~~|\{\+[^+}\n]{1,80}\+\}|(?:\[-|\{-)[^\]}\n]{1,80}-[\]}]/g;

/** Accepted and rejected edits printed together: words grown together, or one word in two forms side by side. */
export const editsTogether: Rule = ({ document: { text }, sentences }) => {
  const marked = [...text.matchAll(MARKED)].map(({ index, 0: edit }) => ({
    start: index,
    end: index + edit.length,
  }));
  const found = [...marked, ...sentences.flatMap(({ sentence }) => tracesIn(text, sentence))];
  return marked.length === 0 && found.length < ENOUGH ? [] : [fault('edits-together', found)];
};

function tracesIn(text: string, { words }: Sentence): Passage[] {
  const found: Passage[] = [];
  words.forEach((word, at) => {
    const next = words.at(at + 1);
    if (word.end - word.start >= 8 && isGrownTogether(written(text, word))) found.push(word);
    else if (next?.stem === word.stem && areTwoForms(text, word, next)) {
      found.push({ start: word.start, end: next.end });
    }
  });
  return found;
}

/** `use using`: one word in two forms, with nothing between. */
function areTwoForms(text: string, word: Word, next: Word): boolean {
  if (next.mark !== '' || word.end - word.start < 3 || word.stem.startsWith('@')) return false;
  return written(text, word) !== written(text, next);
}

const written = (text: string, { start, end }: Word): string =>
  text.slice(start, end).toLowerCase();

/** `appapplication`: a word that starts over. */
const isGrownTogether = (word: string): boolean => /^(\p{L}{3,9})\1\p{L}/u.test(word);
