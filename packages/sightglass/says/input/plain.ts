import type { Block, StatementText } from '../text/document';
import { itemAt } from '../../json/own';
import { edgeOf, isBrokenBefore } from './wrapped';

/** A line without its surrounding blanks, with its place. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly indent: number;
}

/**
 * The parts of a plain text: lines that start with a bullet or number are items, short lines
 * without a full stop are headings, and a line that continues in lower case belongs to the one
 * before. The text stays unchanged, so places are those of the file.
 */
export function plainText(text: string): StatementText {
  const blocks: Block[] = [];
  let isNew = true;
  const lines = linesOf(text);
  const edge = edgeOf(lines.map((line) => line.text));
  const isBroken = (line: Line, at: number): boolean => {
    const before = itemAt(lines, at - 1)?.text ?? '';
    return isBrokenBefore(before, line.text, edge) && /[\p{L}\p{N},]$/u.test(before);
  };
  lines.forEach((line, at) => {
    if (line.text === '') {
      isNew = true;
      return;
    }
    const last = blocks.at(-1);
    const goesOn = !isNew && last !== undefined && continues(text, last, line, isBroken(line, at));
    if (goesOn)
      blocks.splice(-1, 1, {
        ...last,
        kind: last.kind === 'heading' ? 'paragraph' : last.kind,
        end: line.end,
      });
    else
      blocks.push(
        isListed(text, blocks, lines, at) ? itemOf(line) : blockOf(line, lines.at(at + 1)),
      );
    isNew = false;
  });
  return { text, blocks };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const whole of text.split('\n')) {
    const bare = whole.trim();
    const indent = whole.length - whole.trimStart().length;
    const start = at + indent;
    lines.push({ start, end: start + bare.length, text: bare, indent });
    at += whole.length + 1;
  }
  return lines;
}

const BULLET = /^(?:[-–—•*·●▪◦○‣]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[).])\s/i;
const NUMBERED_HEADING = /^(?:\d{1,2}[.)]\s?){1,4}\s*[\p{Lu}]/u;

/** Whether a line continues the sentence of the block before it. */
const continues = (text: string, last: Block, line: Line, isBroken: boolean): boolean =>
  (isBroken ||
    /^[\p{Ll}(]/u.test(line.text) ||
    OPEN.test(text.slice(last.start, last.end).slice(-12))) &&
  !BULLET.test(line.text) &&
  !/[.:;!?]$/.test(text.slice(last.end - 1, last.end));

/** Words that cannot end a part: the line was broken in mid-sentence. */
const OPEN =
  /[\s^](?:the|a|an|not|never|no|or|and|to|of|your|our|their|its|his|her|we|with|within|without|for|in|into|by|at|on|onto|from|than|outside|beyond|leaves?|that|which|who|do|does|is|are|be|been|has|have|will|may|can|must)$/i;

function blockOf(line: Line, next: Line | undefined): Block {
  const { start, end, text, indent } = line;
  if (isHeading(text, next)) return { kind: 'heading', start, end, level: levelOf(text) };
  if (BULLET.test(text)) return { kind: 'item', start, end, level: 1 + Math.min(8, indent >> 1) };
  return { kind: 'paragraph', start, end, level: 1 };
}

const itemOf = ({ start, end }: Line): Block => ({ kind: 'item', start, end, level: 1 });

/** Two or more short lines after a line that ends in a colon are a list, even without bullets. */
function isListed(
  text: string,
  blocks: readonly Block[],
  lines: readonly Line[],
  at: number,
): boolean {
  const last = blocks.at(-1);
  const line = itemAt(lines, at);
  if (last === undefined || line === undefined || !isShort(line) || BULLET.test(line.text))
    return false;
  const isFirst = /[:：]$/.test(text.slice(last.end - 1, last.end));
  const isNext =
    last.kind === 'item' && isUnmarked(text, last) && itemAt(lines, at - 1)?.text !== '';
  if (!isFirst) return isNext;
  const next = lines.slice(at + 1, at + 4).find((other) => other.text !== '');
  return next !== undefined && isShort(next);
}

const isShort = ({ text }: Line): boolean =>
  text.length <= 40 || (text.length <= 90 && !/[.!?:]$/.test(text)) || LABELLED.test(text);

/** A labelled line such as `Usage data: …`. */
const LABELLED = /^\p{Lu}[^.:]{2,60}:\s/u;

const isUnmarked = (text: string, { start, end }: Block): boolean =>
  !BULLET.test(text.slice(start, end));

/** Whether a line is a heading: a few words without a full stop, followed by something. */
function isHeading(text: string, next: Line | undefined): boolean {
  if (next === undefined || text.length > 90) return false;
  if (/[.,;:…]$/.test(text) && !isNumberedTitle(text, next)) return false;
  const bare = text.replace(/^[\d.)]{1,12}\s{0,3}/, '');
  if (BULLET.test(text) && !NUMBERED_HEADING.test(text)) return false;
  if (/[@]|https?:/.test(text)) return false;
  const words = bare.split(/\s+/);
  return words.length <= 12 && /^\p{Lu}/u.test(bare);
}

/** `3. Stored data.` by itself: a title, whatever it ends with. */
const isNumberedTitle = (text: string, next: Line): boolean =>
  next.text === '' && NUMBERED_HEADING.test(text) && /^\S+(?:\s\S+){1,5}(?<![A-Z])\.$/.test(text);

/** The level of a numbered heading: `2.1` is below `2.`. */
const levelOf = (text: string): number => {
  const parts =
    /^[\d.)]+/
      .exec(text)?.[0]
      .split(/[.)]/)
      .filter((part) => part !== '').length ?? 1;
  return Math.min(6, 1 + parts);
};
