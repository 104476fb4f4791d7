import fleschKincaid from 'flesch-kincaid';
import syllable from 'syllable';

import { english } from './english';

/** Shorter texts are names and labels, for which a grade means nothing. */
const LEAST_WORDS = 6;

const texts = Object.entries(english)
  .map(([key, text]) => [key, text.replace(/“?\{\w+\}”?/g, 'it')] as const)
  .filter(([, text]) => text.split(' ').length >= LEAST_WORDS);

it.each(texts)('says %s in words of grade 8 or below', (_key, text) => {
  expect(gradeOf(text)).toBeLessThanOrEqual(8);
});

it('speaks on its pages in words of grade 6 or below as a whole', () => {
  expect(texts.length).toBeGreaterThan(100);
  expect(gradeOf(texts.map(([, text]) => text).join(' '))).toBeLessThanOrEqual(6);
});

/** The school grade needed to read a text, by Flesch and Kincaid. */
function gradeOf(text: string): number {
  const sentence = text.split(/[.!?:]+(?:\s|$)/).filter((part) => part.trim() !== '').length;
  const found = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const syllables = found.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence, word: found.length, syllable: syllables });
}
