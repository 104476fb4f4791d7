import fleschKincaid from 'flesch-kincaid';
import syllable from 'syllable';

/** The school grade needed to read a text, by Flesch and Kincaid. */
export function gradeOf(text: string): number {
  const sentence = text.split(/[.!?:]+(?:\s|$)/).filter((part) => part.trim() !== '').length;
  const found = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const syllables = found.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence, word: found.length, syllable: syllables });
}
