import type { Passage } from '../reading';
import type { Block } from '../text/document';
import { fault, type Rule } from './rule';

/** A list that is announced and has no items: what follows is a heading, the end, or a full stop at once. */
export const listEmpty: Rule = ({ document: { text, blocks } }) => {
  const found: Passage[] = [];
  let level = 0;
  blocks.forEach((block, at) => {
    if (block.kind === 'heading') level = block.level;
    const written = text.slice(block.start, block.end);
    if (
      block.kind !== 'heading' &&
      ANNOUNCES.test(written) &&
      !/\bhere\s?:$/i.test(written) &&
      isFollowedByNone(blocks[at + 1], level)
    )
      found.push(block);
    for (const { index, 0: stop } of written.matchAll(STOPS_AT_ONCE)) {
      const from = Math.max(written.lastIndexOf('.', index), index - MOST_BEFORE) + 1;
      found.push({ start: block.start + from, end: block.start + index + stop.length });
    }
  });
  return found.length === 0 ? [] : [fault('list-empty', found)];
};

const ANNOUNCES = /[\p{L}”")]\s{0,2}[:：]$/u;

/** How much of the sentence before it is shown. */
const MOST_BEFORE = 120;

/** `…, including.` and `such as.` */
const STOPS_AT_ONCE = /\b(?:including|such as)\s?\.(?=\s|$)/gi;

/** Deeper headings may be the list themselves. */
const isFollowedByNone = (next: Block | undefined, level: number): boolean =>
  next === undefined || (next.kind === 'heading' && next.level <= Math.max(1, level));
