import type { Passage } from '../reading';
import type { Block } from '../text/document';
import { fault, type Rule } from './rule';

/** A list is announced but has no items: a heading, the end of the text or a full stop follows. */
export const listEmpty: Rule = ({ document: { text, blocks }, sentences }) => {
  const found: Passage[] = [];
  const sentenceAt = (place: number): Passage | undefined =>
    sentences.find(({ sentence: { start, end } }) => start < place && place <= end)?.sentence;
  let level = 0;
  blocks.forEach((block, at) => {
    if (block.kind === 'heading') level = block.level;
    const written = text.slice(block.start, block.end);
    if (
      block.kind !== 'heading' &&
      ANNOUNCES.test(written) &&
      !/\bhere\s?:$/i.test(written) &&
      (isFollowedByNone(blocks.at(at + 1), level) || isFollowedByOther(text, block, blocks, at))
    )
      found.push(sentenceAt(block.end) ?? block);
    for (const { index } of written.matchAll(STOPS_AT_ONCE))
      found.push(sentenceAt(block.start + index) ?? block);
  });
  return found.length === 0 ? [] : [fault('list-empty', found)];
};

const ANNOUNCES = /[\p{L}”")]\s{0,2}[:：]$/u;

/** A full stop right after the announcement: `…, including.` or `such as.` */
const STOPS_AT_ONCE = /\b(?:including|such as)\s?\.(?=\s|$)/gi;

/** A full sentence, where items would be words or phrases; or the next announcement. */
const OTHER = /^\p{Lu}[^:;\n]{60,}\.$|^\p{Lu}[^\n]{20,}:$/su;
const HAS_SUBJECT = /\b(?:we|you|our|us|it|they)\b/i;

/** Announcements that only a list can follow. */
const PROMISES_LIST =
  /\b(?:following|including|includes?|such as|for example|able to|can also|right to|reasons|purposes?)[^:\n]{0,40}[:：]$|\b(?:to|by)\s?[:：]$/i;

/** A labelled item such as `Financial information. We …`, also where its mark was lost. */
const LABEL =
  /^(?:[\p{L}\d&/,-]+\s){0,5}(?:[\p{L}\d&/-]+\.\s|[–—-]\s|(?<=\p{Ll}\s)(?:We|You|Our|When)\s)/u;

/** An item starts with its verb or thing, a sentence of its own soon names who. */
const STARTS_ANEW = /^(?!To\s)(?:\S+\s){0,3}(?:we|you|our|us|it|they|this)\b/i;

/** Whether a paragraph changes the subject and is not the first of several similar ones. */
function isFollowedByOther(
  text: string,
  block: Block,
  blocks: readonly Block[],
  at: number,
): boolean {
  const [next, after] = [blocks.at(at + 1), blocks.at(at + 2)];
  const written = text.slice(block.start, block.end);
  if (next?.kind !== 'paragraph' || !(HAS_SUBJECT.test(written) || PROMISES_LIST.test(written)))
    return false;
  const [first, second] = [next, after].map((one) =>
    one === undefined ? '' : text.slice(one.start, one.end),
  );
  const isAlike = after?.kind === 'paragraph' && wordOf(first) === wordOf(second);
  return (
    OTHER.test(first ?? '') && STARTS_ANEW.test(first ?? '') && !LABEL.test(first ?? '') && !isAlike
  );
}

const wordOf = (text = ''): string => /^\S*/.exec(text)?.[0] ?? '';

/** Whether nothing follows. Headings of a deeper level may themselves be the list. */
const isFollowedByNone = (next: Block | undefined, level: number): boolean =>
  next === undefined || (next.kind === 'heading' && next.level <= Math.max(1, level));
