import type { Passage } from '../reading';
import type { Sentence } from '../text/sentences';
import type { Word } from '../words/word';
import { fault, type Rule } from './rule';

/** Two auxiliary verbs of which one must be a leftover: `may do not`, `will may`. */
const CLASH =
  /\b(?:may|will|can|shall|must|should)\s{1,3}(?:do(?:es)?\s{1,3}not|may|will|can|shall|must)\b(?!\s{1,3}be\s{1,3}done)|\b(?:do|does)\s{1,3}not\s{1,3}(?:may|will|shall)\b/i;

/** A sentence that says yes and no at once, after an incomplete edit. */
export const yesAndNo: Rule = ({ document: { text }, sentences }) => {
  const found = sentences
    .map(({ sentence }) => sentence)
    .filter(({ start, end }) => CLASH.test(text.slice(start, end)));
  return found.length === 0 ? [] : [fault('yes-and-no', found)];
};

/** At least this many traces are needed; one may be a slip of the pen. */
const ENOUGH = 2;

/** Marks of editing tools: `~~old~~`, `{+new+}`, `[-old-]`. */
const MARKED = /~~[^~\n]{1,80}~~|\{\+[^+}\n]{1,80}\+\}|(?:\[-|\{-)[^\]}\n]{1,80}-[\]}]/g;

/**
 * Old and new wording printed together: words run together, or two forms of one word side by side.
 */
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

/** `use using`: two forms of one word with nothing between them. */
function areTwoForms(text: string, word: Word, next: Word): boolean {
  if (next.mark !== '' || word.end - word.start < 3 || word.stem.startsWith('@')) return false;
  return written(text, word) !== written(text, next);
}

const written = (text: string, { start, end }: Word): string =>
  text.slice(start, end).toLowerCase();

/** `appapplication`: a word that starts twice. */
const isGrownTogether = (word: string): boolean => /^(\p{L}{3,9})\1\p{L}/u.test(word);
