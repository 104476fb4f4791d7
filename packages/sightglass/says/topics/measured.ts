import type { Answer } from '../reading';
import measured from './measured.json';
import { own } from '../../json/own';

/** The share of `says so` answers that must be right for a topic to be shown as firm. */
const LEAST = 0.85;

/**
 * How often each topic's `says so` was right on labelled policies, written by `npm run measure:says
 * -- --record`. Topics without labels are missing here and were judged by hand.
 */
const MEASURED: Readonly<Record<string, Measured>> = measured;

interface Share {
  readonly said: number;
  readonly right: number;
}

interface Measured extends Share {
  /** The same on policies that no rule was written from. */
  readonly apart: Share;
}

/**
 * The answer to show. A topic whose measured share is too low, overall or on policies that no rule
 * was written from, is never firm.
 */
export function firmAnswer(topic: number, answer: Answer): Answer {
  const known = own(MEASURED, String(topic));
  const isTooSeldom = known !== undefined && (isSeldom(known) || isSeldom(known.apart));
  return isTooSeldom && answer === 'says-so' ? 'unclear' : answer;
}

const isSeldom = ({ said, right }: Share): boolean => right < LEAST * said;
