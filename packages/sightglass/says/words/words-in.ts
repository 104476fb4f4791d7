import { LIGHT_WORDS } from './light';
import { stem } from './stem';
import type { Word } from './word';

/** A piece without blanks longer than this is no word; its first part is enough to know it. */
const LONGEST = 300;

/** The words of one part of a text. Every character is looked at a bounded number of times. */
export function wordsIn(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let mark = '';
  for (const { 0: piece, index } of text.slice(start, end).matchAll(/[^\s()[\]<>]+|[()]/g)) {
    const at = start + index;
    const whole = addressIn(piece, at, mark);
    if (whole === null) mark = plainWords(piece.slice(0, LONGEST), at, mark, words);
    else {
      words.push(whole);
      mark = /[,;:)]$/.exec(piece)?.[0] ?? '';
    }
  }
  return words;
}

const MARKS: ReadonlyMap<string, string> = new Map([
  [',', ','],
  [';', ';'],
  [':', ':'],
  ['(', '('],
  ['—', ','],
  ['–', ','],
  [')', ','],
  ['"', '"'],
  ['“', '"'],
]);

/** Adds the words of a piece; answers the mark that is left open behind its last word. */
function plainWords(piece: string, at: number, before: string, words: Word[]): string {
  const simple = /^[A-Za-z]+(?=[.,;:]?$)/.exec(piece)?.[0];
  if (simple !== undefined) {
    words.push(wordOf(simple, at, before));
    return MARKS.get(piece.slice(simple.length)) ?? '';
  }
  let mark = before;
  for (const { 0: part, index } of piece.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?|[^\p{L}\p{N}]/gu)) {
    if (/^[\p{L}\p{N}]/u.test(part)) {
      words.push(wordOf(part, at + index, mark));
      mark = '';
    } else mark = MARKS.get(part) ?? mark;
  }
  return mark;
}

function wordOf(part: string, start: number, mark: string): Word {
  const { stem, isCapital, isLight } = formOf(part);
  return { stem, start, end: start + part.length, mark, isCapital, isLight };
}

type Form = Pick<Word, 'stem' | 'isCapital' | 'isLight'>;

/** Words seen before, as they were written: a statement uses the same ones again and again. */
const FORMS = new Map<string, Form>();
const MOST_FORMS = 20_000;

function formOf(part: string): Form {
  const known = FORMS.get(part);
  if (known !== undefined) return known;
  const stem = stemOf(part);
  const form = { stem, isCapital: part !== part.toLowerCase(), isLight: LIGHT_WORDS.has(stem) };
  if (FORMS.size < MOST_FORMS) FORMS.set(part, form);
  return form;
}

function stemOf(part: string): string {
  const word = part.toLowerCase().replace('’', "'");
  if (word.endsWith("n't") || word === 'cannot') return 'not';
  if (/^\d/.test(word)) return /^\d+$/.test(word) ? '@number' : word;
  return stem(word.replace(/'(?:s|re|ve|ll|d|m)$/, ''));
}

function addressIn(piece: string, at: number, mark: string): Word | null {
  if (piece.length > LONGEST || !/[.:][\p{L}\p{N}/]/u.test(piece)) return null;
  const from = /^[^\p{L}\p{N}]*/u.exec(piece)?.[0].length ?? 0;
  const bare = trimmed(piece.slice(from));
  const kind = kindOf(bare);
  if (kind === null) return null;
  const start = at + from;
  return { stem: kind, start, end: start + bare.length, mark, isCapital: false, isLight: false };
}

/** Without the punctuation behind it. */
function trimmed(text: string): string {
  let end = text.length;
  while (end > 0 && !/[\p{L}\p{N}/]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

const ENDINGS = new Set(
  `com org net io eu de uk fr es it nl be ch at pl cz se no dk fi ie au ca us in jp br app dev cloud
   co ai tech software solutions systems info biz me`.split(/\s+/),
);

function kindOf(piece: string): string | null {
  if (/^[^@\s]{1,64}@[^@\s.]{1,63}\.[^@\s]{2,}$/.test(piece)) return '@mailbox';
  if (/^(?:https?:\/\/|www\.)/i.test(piece)) return '@web';
  const parts = piece.toLowerCase().split('/')[0]?.split('.') ?? [];
  const isHost = parts.length > 1 && parts.every((part) => /^[a-z0-9-]+$/.test(part));
  return isHost && ENDINGS.has(parts.at(-1) ?? '') ? '@host' : null;
}
