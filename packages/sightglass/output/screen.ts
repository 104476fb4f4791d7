/** On what a document is shown. */
export interface Screen {
  /** In columns; `null` where lines may be of any length. */
  readonly width: number | null;
  readonly isColored: boolean;
}

/** What a file or another program reads. */
export const PAPER: Screen = { width: null, isColored: false };

/** Below this many columns, lines would only be torn. */
const NARROWEST = 40;

/** Characters, of which those of East Asian scripts take two columns each. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);

const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60]/u;

/** A line as lines that fit, broken between words, after a start; those that follow begin `indent` columns in. */
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

/** A line in bold, or faint; as it is where nothing is colored. */
export const bold = (line: string, screen: Screen): string => styled(line, BOLD, screen);
export const faint = (line: string, screen: Screen): string => styled(line, FAINT, screen);

const styled = (line: string, code: number, { isColored }: Screen): string =>
  isColored ? `\u001b[${code}m${line}\u001b[0m` : line;
