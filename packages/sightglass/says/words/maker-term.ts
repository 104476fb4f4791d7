import type { Word } from './word';

/** Words that end a name by which a text means its maker. */
const TERM =
  /(?:referred to|known|defined) as:? (?:the )?["“](?:the )?((?:\p{Lu}[\p{L}-]{0,20} ){0,2}(?:Provider|Developer|Publisher|Owner|Vendor|Operator|Licensor))["”]/u;

/**
 * What a text calls its maker, as in `Fernwood (hereby referred to as "Service Provider")`; `null`
 * where it defines no such name.
 */
export const makersTerm = (text: string): string | null => TERM.exec(text)?.[1] ?? null;

/** The same words with that name read as `we`: it is no third party. */
export function asWe(text: string, words: readonly Word[], term: string | null): readonly Word[] {
  if (term === null) return words;
  const length = term.split(' ').length;
  const found: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [first, last] = [words[at], words[at + length - 1]];
    const isTerm = first && last && text.slice(first.start, last.end) === term;
    if (first && !isTerm) found.push(first);
    if (!first || !last || !isTerm) continue;
    found.push({ ...first, stem: 'we', end: last.end, isCapital: false, isLight: false });
    at += length - 1;
  }
  return found;
}
