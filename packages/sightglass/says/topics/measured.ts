import type { Answer } from '../reading';
import unsure from './unsure.json';

/** The share of `says so` answers that must be right for a topic to be shown as firm. */
const LEAST = 0.85;

/** How many `says so` answers there were on labelled policies, and how many were right. */
export interface Share {
  readonly said: number;
  readonly right: number;
}

/** The figures of a topic, as `measured.json` holds them. */
export interface Measured extends Share {
  /** The same on policies that no rule was written from. */
  readonly apart: Share;
}

/**
 * Whether a topic's measured share is too low, overall or on policies that no rule was written from.
 */
export const isUnsure = ({ said, right, apart }: Measured): boolean =>
  isSeldom({ said, right }) || isSeldom(apart);

const isSeldom = ({ said, right }: Share): boolean => right < LEAST * said;

/**
 * The topics that are never firm, written by `npm run measure:says -- --record` together with the
 * figures that they follow from. Topics without labels were judged by hand.
 */
const UNSURE: readonly number[] = unsure;

/** The answer to show. */
export const firmAnswer = (topic: number, answer: Answer): Answer =>
  answer === 'says-so' && UNSURE.includes(topic) ? 'unclear' : answer;
