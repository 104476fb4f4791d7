import { ofOneFile } from './diff-files';

/**
 * Both sides of a diff. Each line stays at its line number; the lines of the other side are empty.
 */
export interface Sides {
  readonly before: string;
  readonly after: string;
  /** Whether, as far as the text shows, the diff covers the file from first line to last. */
  readonly isWhole: boolean;
}

/**
 * The sides of what `diff` or git prints; `null` for any other text. The old side alone has the
 * removed lines.
 */
export function sidesOf(text: string): Sides | null {
  const all = text.split('\n');
  const isPlain =
    all.some((line) => PLAIN_HUNK.test(line)) && all.some((line) => /^[<>] /.test(line));
  const lines = ofOneFile(all);
  const hunks = lines.filter((line) => HUNK.test(line));
  if (hunks.length === 0 && !isPlain && !isMarked(lines)) return null;
  const body = lines.map(isPlain ? kindInPlain : kindOf);
  const side = (mark: '-' | '+'): string =>
    lines
      .map((line, index) => {
        const kind = body.at(index);
        return kind === ' ' || kind === mark ? line.slice(1) : '';
      })
      .join('\n');
  const isWhole = !isPlain && hunks.length < 2 && startsAtTop(hunks);
  return { before: side('-'), after: side('+'), isWhole };
}

/** A hunk header of `diff` without options: `3c3`, `5,7d4`. */
const PLAIN_HUNK = /^\d+(?:,\d+)?[acd]\d+(?:,\d+)?$/;

const HUNK = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
const HEADER =
  /^(?:diff --git |index [0-9a-f]+\.\.|--- |\+\+\+ |@@ |\\ No newline|new file|deleted file|similarity |rename |old mode|new mode)/;

const startsAtTop = ([first = '@@ -1 +1 @@']: readonly string[]): boolean => {
  const found = HUNK.exec(first);
  return found?.[1] === '1' || found?.[2] === '1';
};

type Kind = ' ' | '-' | '+' | null;

function kindOf(line: string): Kind {
  if (HEADER.test(line)) return null;
  const mark = line.charAt(0);
  if (mark === '-' || mark === '+') return mark;
  return mark === ' ' || mark === '' ? ' ' : null;
}

const kindInPlain = (line: string): Kind => {
  if (line.startsWith('< ')) return '-';
  return line.startsWith('> ') ? '+' : null;
};

const REMOVED = /^-(?!--)/;

/** A key right after a dash, without a blank: no YAML list item looks so. */
const isKey = (line: string): boolean => /^-[a-z]\w*:/i.test(line);

/**
 * A diff whose header is missing still marks every line; a YAML list has few lines that are a dash
 * alone.
 */
const isMarked = (lines: readonly string[]): boolean => {
  const said = lines.filter((line) => line.trim() !== '');
  if (said.length > 1 && said.every((line) => REMOVED.test(line))) return said.some(isKey);
  return (
    said.length > 1 &&
    said.every((line) => /^[ +-]/.test(line)) &&
    said.some((line) => line.startsWith('+')) &&
    said.every((line) => !/^\+\s*\d/.test(line))
  );
};
