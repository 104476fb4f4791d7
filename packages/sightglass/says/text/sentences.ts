import type { Word } from '../words/word';
import { withoutHidden } from '../words/hidden';
import { asWe, makersTerm } from '../words/maker-term';
import { splitWords } from '../words/split-words';
import type { Block, StatementText } from './document';

/** A sentence and its context. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly block: Block;
  readonly words: readonly Word[];
  readonly isQuestion: boolean;
  /** Whether it ends with a full stop, so that a list behind it does not go on with it. */
  readonly isClosed: boolean;
  /** The headings above it, the nearest last. */
  readonly headings: readonly Sentence[];
  /** The sentence that announces its list, or a heading where no sentence does. */
  readonly intro: Sentence | null;
  /** The sentence that it refers back to (`This includes …`). */
  readonly takesUp: Sentence | null;
}

/** All sentences of a statement in order, headings included. */
export function sentencesOf({ text, blocks }: StatementText): Sentence[] {
  const sentences: Sentence[] = [];
  const headings: Sentence[] = [];
  const intros: Sentence[] = [];
  const term = makersTerm(text);
  for (const block of blocks) {
    if (block.kind !== 'item') intros.length = 0;
    else
      while (
        (intros.at(-1)?.block.level ?? 0) >= block.level &&
        intros.at(-1)?.block.kind === 'item'
      )
        intros.pop();
    const intro = block.kind === 'item' ? (intros.at(-1) ?? null) : null;
    if (block.kind === 'heading')
      while ((headings.at(-1)?.block.level ?? 0) >= block.level) headings.pop();
    const above = [...headings];
    for (const [start, end] of partsOf(text, block)) {
      const words = asWe(text, withoutHidden(text, splitWords(text, start, end)), term);
      if (words.length === 0) continue;
      const before = sentences.at(-1);
      const takesUp = before?.block === block && TAKES_UP.has(words[0]?.stem ?? '') ? before : null;
      const isQuestion = text.charAt(end - 1) === '?';
      const isClosed = text.charAt(end - 1) === '.';
      sentences.push({
        start,
        end,
        block,
        words,
        isQuestion,
        isClosed,
        headings: above,
        intro,
        takesUp,
      });
    }
    const last = sentences.at(-1);
    if (last?.block !== block) continue;
    if (block.kind === 'heading') headings.push(last);
    intros.push(last);
  }
  return sentences;
}

const TAKES_UP = new Set(['this', 'these', 'such', 'it', 'example', 'for', 'they', 'that']);

/** Abbreviations, whose full stop ends no sentence. */
const SHORT =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|inc|ltd|co|corp|nr|st|mr|mrs|ms|dr|art|sec|approx|[a-z])\.$/i;

/** `No.` is an abbreviation only before a number. */
const isShort = (text: string, at: number): boolean =>
  SHORT.test(text.slice(Math.max(0, at - 8), at + 1)) ||
  (/(?:^|\s)no$/i.test(text.slice(Math.max(0, at - 3), at)) &&
    /^\.\s{0,2}\d/.test(text.slice(at, at + 4)));

/** Splits a block after `.`, `!` and `?` where a new sentence starts. */
function partsOf(text: string, block: Block): [number, number][] {
  const whole = text.slice(block.start, block.end);
  const parts: [number, number][] = [];
  let from = 0;
  const add = (to: number): void => {
    const part = whole.slice(from, to);
    const start = from + (part.length - part.trimStart().length);
    if (part.trim() !== '')
      parts.push([block.start + start, block.start + from + part.trimEnd().length]);
    from = to;
  };
  for (const { index, 0: stop } of whole.matchAll(
    /[.!?]["”’)\]]?(?=\s{1,9}["“([]?[\p{Lu}\p{N}•])|\.(?=\p{Lu}\p{Ll}{1,20}\s)/gu,
  )) {
    if (!isShort(whole, index)) add(index + stop.length);
  }
  add(whole.length);
  return parts;
}
