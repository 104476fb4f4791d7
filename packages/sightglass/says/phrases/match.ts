import type { Phrase, Step } from './phrase';
import type { Marked } from './mark';
import { itemAt } from '../../json/own';

/** A phrase found: the first word and the one behind the last. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/**
 * The phrase at this very word, or `null`. Each step takes the nearest word that fits and is never taken
 * back, so the work is bounded by the phrase's own gaps whatever the text is.
 */
export function matchAt(phrase: Phrase, sentence: Marked, from: number): Match | null {
  let at = from;
  for (const step of phrase.steps) {
    if (step.isForbidden) {
      if (endAt(step, sentence, at) !== null) return null;
      continue;
    }
    const to = stepFrom(step, sentence, at, at === from);
    if (to !== null) at = to;
    else if (!step.isOptional) return null;
  }
  return { from, to: at };
}

/** The word behind the nearest one that the step fits. */
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

/** The longest class wins over a single word, so that what follows is not inside of it. */
function endAt({ names }: Step, { words, classesAt }: Marked, at: number): number | null {
  let end = names.has(itemAt(words, at)?.stem ?? '') ? at + 1 : 0;
  for (const { name, to } of classesAt(at)) if (names.has(name) && to > end) end = to;
  return end === 0 ? null : end;
}
