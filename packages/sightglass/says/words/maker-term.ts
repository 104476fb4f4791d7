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
  const places = words.flatMap((first, at) => {
    const last = words.at(at + length - 1);
    return last !== undefined && text.slice(first.start, last.end) === term ? [{ at, last }] : [];
  });
  return words.flatMap((word, at) => {
    const place = places.find((one) => at >= one.at && at < one.at + length);
    if (place === undefined) return [word];
    const we = { ...word, stem: 'we', end: place.last.end, isCapital: false };
    return at === place.at ? [we] : [];
  });
}
