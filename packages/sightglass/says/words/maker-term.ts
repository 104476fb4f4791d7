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
  const isTerm = words.map(({ start }, at) => {
    const last = words.at(at + length - 1);
    return last !== undefined && text.slice(start, last.end) === term;
  });
  const isInside = (at: number): boolean =>
    isTerm.slice(Math.max(0, at - length + 1), at).includes(true);
  return words.flatMap((word, at) => {
    const end = words.at(at + length - 1)?.end ?? word.end;
    if (isTerm.at(at) === true) return [{ ...word, stem: 'we', end, isCapital: false }];
    return isInside(at) ? [] : [word];
  });
}
