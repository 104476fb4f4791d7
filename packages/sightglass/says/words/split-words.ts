import { isHyphened } from './hyphen';
import { stem } from './stem';
import type { Word } from './word';

/**
 * Words that may occur anywhere in a phrase without being listed: articles, possessives,
 * auxiliaries.
 */
const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `the a an any all such these those this that certain some our your my their its his her other
  may will can shall could might would do does did be is are was been being has have had
  only also always generally typically currently hereby then further therefore automatically
  solely strictly both each every own respective personally either about of`
    .split(/\s+/)
    .map(stem),
);

/** A longer piece without blanks is not a word; its first characters are enough. */
const LONGEST = 300;

/** The words in a range of a text. Every character is examined a bounded number of times. */
export function splitWords(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let mark = '';
  for (const { 0: piece, index } of text.slice(start, end).matchAll(PIECE)) {
    const at = start + index;
    const broken = brokenIn(piece, at, mark);
    const whole = broken ?? addressIn(piece, at, mark);
    const found = whole === null ? plainWords(piece.slice(0, LONGEST), at, mark) : [whole];
    words.push(...found);
    mark = whole === null ? markBehind(piece.slice(0, LONGEST), mark) : closing(piece);
  }
  return words;
}

/** What stands without blanks, also over the end of a line that broke a word. */
const PIECE = /[^\s()[\]<>]*\p{Ll}[-\u2010]\n(?=\p{Ll})[^\s()[\]<>]+|[^\s()[\]<>]+|[()[]/gu;
const HALVES = /^([\p{L}]{1,30})[-\u2010]\n(\p{Ll}{1,30})/u;

/** `informa-⏎tion` is one word. */
function brokenIn(piece: string, at: number, mark: string): Word | null {
  const [halves, before, behind] = HALVES.exec(piece.slice(0, LONGEST)) ?? [];
  if (halves === undefined || before === undefined || behind === undefined) return null;
  if (isHyphened(before, behind)) return null;
  return { ...wordOf(`${before}${behind}`, at, mark), end: at + halves.length };
}

const MARKS: ReadonlyMap<string, string> = new Map([
  [',', ','],
  [';', ';'],
  [':', ':'],
  ['(', '('],
  ['[', '['],
  ['—', ','],
  ['–', ','],
  [')', ','],
  ['"', '"'],
  ['“', '"'],
]);

const closing = (piece: string): string => /[,;:)]$/.exec(piece)?.[0] ?? '';

const SIMPLE = /^[A-Za-z]+(?=[.,;:]?$)/;

/** The parts of a piece: words, and the punctuation between them. */
const partsOf = (piece: string): readonly RegExpExecArray[] => [
  ...piece.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?|[^\p{L}\p{N}]/gu),
];

const isWord = (part: string): boolean => /^[\p{L}\p{N}]/u.test(part);

/** The words of a piece, each with the mark before it. */
function plainWords(piece: string, at: number, before: string): readonly Word[] {
  const simple = SIMPLE.exec(piece)?.[0];
  if (simple !== undefined) return [wordOf(simple, at, before)];
  const words: Word[] = [];
  let mark = before;
  for (const { 0: part, index } of partsOf(piece)) {
    if (isWord(part)) words.push(wordOf(part, at + index, mark));
    mark = isWord(part) ? '' : (MARKS.get(part) ?? mark);
  }
  return words;
}

/** The mark that stands open after the last word of a piece. */
function markBehind(piece: string, before: string): string {
  const simple = SIMPLE.exec(piece)?.[0];
  if (simple !== undefined) return MARKS.get(piece.slice(simple.length)) ?? '';
  return partsOf(piece).reduce(
    (mark, { 0: part }) => (isWord(part) ? '' : (MARKS.get(part) ?? mark)),
    before,
  );
}

function wordOf(part: string, start: number, mark: string): Word {
  const { stem, isCapital, isLight } = formOf(part);
  return { stem, start, end: start + part.length, mark, isCapital, isLight };
}

type Form = Pick<Word, 'stem' | 'isCapital' | 'isLight'>;

function formOf(part: string): Form {
  const stem = stemOf(part);
  return { stem, isCapital: part !== part.toLowerCase(), isLight: LIGHT_WORDS.has(stem) };
}

const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['1st', 'first'],
  ['3rd', 'third'],
]);

function stemOf(part: string): string {
  const word = part.toLowerCase().replace('’', "'");
  if (word.endsWith("n't") || word === 'cannot') return 'not';
  if (/^\d/.test(word)) return /^\d+$/.test(word) ? '@number' : (ORDINALS.get(word) ?? word);
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

/** Without trailing punctuation. */
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
