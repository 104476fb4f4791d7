import type { Word } from './word';

/** What a web page leaves of a mail address that it hides from machines. */
export const HIDDEN =
  /this e-?mail address is being protected from spambots|\[\s?e-?mail\s?protected\s?\]/i;

/**
 * Makes such a remainder one word: its own words say nothing of addresses that are collected, or of
 * what is protected.
 */
export function withoutHidden(text: string, words: readonly Word[]): readonly Word[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return words;
  const part = text.slice(first.start - 1, last.end + 1);
  const places = [...part.matchAll(new RegExp(HIDDEN, 'gi'))].map(({ index, 0: found }) => ({
    start: first.start - 1 + index,
    end: first.start - 1 + index + found.length,
  }));
  if (places.length === 0) return words;
  return words.flatMap((word) => {
    const place = places.find(({ start, end }) => word.start >= start && word.end <= end);
    if (place === undefined) return [word];
    const isFirst = word.start - place.start <= 1;
    return isFirst ? [{ ...word, stem: '@hidden', end: place.end, isCapital: false }] : [];
  });
}
