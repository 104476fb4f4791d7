import { isArchive } from './other-files';
import { LIMITS, type Problem } from './problem';
import { problem } from './reading';

/** Decodes a file's bytes: as UTF-8, or as another encoding if the bytes show it. */
export function decodeText(bytes: Uint8Array): {
  readonly text: string;
  readonly problems: readonly Problem[];
} {
  if (isArchive(bytes)) return { text: '', problems: [problem('archive', null)] };
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (looksBinary(text)) return { text: '', problems: [problem('not-text', null)] };
  const problems = encoding === 'utf-8' ? [] : [problem('encoding', null, { encoding })];
  return { text, problems };
}

/**
 * Tells the encoding by the byte order mark; else by where zero bytes are; else UTF-8 if valid,
 * else Windows-1252.
 */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== undefined && first !== 0 && second === 0) return 'utf-16le';
  if (first === 0 && second !== undefined && second !== 0) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Text contains no zero characters and few replacement characters. */
const looksBinary = (text: string): boolean =>
  text.includes('\0') || text.split('\ufffd').length - 1 > text.length / 20;

/**
 * The text without byte order mark and terminal colours, with `\n` as line end, cut at
 * `LIMITS.characters`.
 */
export function plainText(source: string): {
  readonly text: string;
  readonly problems: readonly Problem[];
} {
  const text = withoutColors(source.replace(/^\ufeff/, '')).replace(/\r\n?/g, '\n');
  if (text.length <= LIMITS.characters) return { text, problems: [] };
  return { text: text.slice(0, LIMITS.characters), problems: [problem('too-long', null)] };
}

/** Removes the escape codes that terminals print around coloured text, as git does in a diff. */
const withoutColors = (text: string): string =>
  text
    .split('\u001b')
    .map((part, index) => (index === 0 ? part : part.replace(/^\[[0-9;]*[mK]/, '')))
    .join('');
