/** The medium that a document is written for. */
export interface Screen {
  /** In columns; `null` for unlimited lines. */
  readonly width: number | null;
  readonly isColored: boolean;
}

/** Output to a file or another program. */
export const PAPER: Screen = { width: null, isColored: false };

/** On fewer columns, lines are not wrapped. */
const NARROWEST = 40;

/** The width of a text in columns; East Asian characters take two. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);

const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60]/u;

/**
 * Wraps a line between words; `start` precedes the first line, the others are indented by `indent`
 * columns.
 */
export function fitted(line: string, { width }: Screen, indent: number, start = ''): string[] {
  if (width === null || width < NARROWEST || widthOf(start + line) <= width) return [start + line];
  const [first = '', ...words] = line.split(' ');
  return words.reduce(
    (lines, word) => {
      const longer = `${lines.at(-1) ?? ''} ${word}`;
      return widthOf(longer) <= width
        ? [...lines.slice(0, -1), longer]
        : [...lines, ' '.repeat(indent) + word];
    },
    [start + first],
  );
}

const BOLD = 1;
const FAINT = 2;

/** A line in bold, where the screen has colours. */
export const bold = (line: string, screen: Screen): string => styled(line, BOLD, screen);
/** A line in faint, where the screen has colours. */
export const faint = (line: string, screen: Screen): string => styled(line, FAINT, screen);

const styled = (line: string, code: number, { isColored }: Screen): string =>
  isColored ? `\u001b[${code}m${line}\u001b[0m` : line;
