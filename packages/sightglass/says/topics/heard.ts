import type { Marked } from '../phrases/mark';
import type { Polarity } from '../phrases/negation';
import type { Phrase } from '../phrases/phrase';
import type { Sentence } from '../text/sentences';
import type { Claim } from './claim';

/** A claim recognised in a sentence. */
export interface Heard {
  readonly claim: Claim;
  /** Whether the sentence states it; otherwise it only mentions the matter. */
  readonly isFirm: boolean;
  readonly polarity: Polarity;
  /** The phrase that matched. */
  readonly phrase: Phrase;
}

/** A sentence and every claim recognised in it. */
export interface HeardSentence {
  readonly sentence: Sentence;
  /** Its words with their classes, after those of its list's introduction. */
  readonly marked: Marked;
  /** How many of these words belong to the introduction. */
  readonly own: number;
  readonly polarities: readonly Polarity[];
  readonly heard: readonly Heard[];
}
