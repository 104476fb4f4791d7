import type { Phrase, Step } from './phrase';
import type { Marked } from './mark';
import { itemAt } from '../../json/own';

/** A phrase found: the index of its first word, and the index after its last. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/**
 * Matches a phrase that starts at this word, or returns `null`. Each step takes the nearest word
 * that fits, without backtracking, so the phrase's gaps bound the work for any text.
 */
export function matchAt(phrase: Phrase, sentence: Marked, from: number): Match | null {
  if (phrase.notBehind?.has(stemBefore(sentence, from)) === true) return null;
  let at = from;
  for (const step of phrase.steps) {
    if (step.isForbidden) {
      if (isNext(step, sentence, at)) return null;
      continue;
    }
    const to = stepFrom(step, sentence, at, at === from);
    if (to !== null) at = to;
    else if (!step.isOptional) return null;
  }
  return { from, to: at };
}

/** Whether the step fits what comes next, light words aside. */
function isNext(step: Step, sentence: Marked, from: number): boolean {
  let at = from;
  while (endAt(step, sentence, at) === null) {
    if (itemAt(sentence.words, at)?.isLight !== true) return false;
    at += 1;
  }
  return true;
}

/** The last word before a place that is not light. */
function stemBefore({ words }: Marked, from: number): string {
  let at = from - 1;
  while (itemAt(words, at)?.isLight === true) at -= 1;
  return itemAt(words, at)?.stem ?? '';
}

/** The index after the nearest word that the step fits. */
function stepFrom(step: Step, sentence: Marked, at: number, isFirst: boolean): number | null {
  let left = step.gap;
  for (let place = at; place < sentence.words.length; place += 1) {
    const to = endAt(step, sentence, place);
    if (to !== null) return to;
    if (isFirst) return null;
    if (itemAt(sentence.words, place)?.isLight !== true) left -= 1;
    if (left < 0) return null;
  }
  return null;
}

/** The longest fitting class wins over a single word, so that the next step starts after it. */
function endAt({ names }: Step, { words, classesAt }: Marked, at: number): number | null {
  let end = names.has(itemAt(words, at)?.stem ?? '') ? at + 1 : 0;
  for (const { name, to } of classesAt(at)) if (names.has(name) && to > end) end = to;
  return end === 0 ? null : end;
}
