import type { Marked } from '../phrases/mark';
import { matchAt } from '../phrases/match';
import { phrase } from '../phrases/phrase';
import type { Heard } from './heard';

/** What stays on the reader's own device; what a word means; where others say what they do. */
const NOT_HAD = `@gather|stay|remain|@data ..5 locally
  locally ..3 @gather|on|in
  only|solely|exclusively|entirely ..3 on|in|within ..3 device|phone|smartphone|tablet|computer
  on|in|within ..2 device|phone|smartphone|tablet|computer only|solely|exclusively|itself
  never|not leave ..3 device|phone|smartphone|tablet|computer
  data|it|provider|information refer|mean !that
  refer|see|review|read|visit|consult|check ..5 @proper|@company ..1 privacy policy|notice|statement
  their ..1 privacy policy|notice|statement|practice`
  .split('\n')
  .map(phrase);

const isHad = ({ isFirm, polarity, claim }: Heard): boolean =>
  isFirm && polarity === 'affirmed' && claim.isHad === true;

/** What was heard in a sentence; what the maker need not have for it is only mentioned. */
export const withoutNotHad = (heard: readonly Heard[], sentence: Marked): readonly Heard[] =>
  heard.some(isHad) &&
  sentence.words.some((_, at) => NOT_HAD.some((one) => matchAt(one, sentence, at) !== null))
    ? heard.map((one) => (isHad(one) ? { ...one, isFirm: false } : one))
    : heard;
