import type { Answer } from '../reading';
import measured from './measured.json';
import { own } from '../../json/own';

/** Which share of its `says so` must have been right for a topic to be shown as firm. */
const LEAST = 0.85;

/**
 * How often each topic's `says so` was right on labelled policies, as `npm run measure:says -- --record` wrote it.
 * Topics that no label reaches are not in it: they are judged by hand.
 */
const MEASURED: Readonly<Record<string, Measured>> = measured;

interface Share {
  readonly said: number;
  readonly right: number;
}

interface Measured extends Share {
  /** The same on those policies alone that no rule was written from. */
  readonly apart: Share;
}

/** The answer as it may be shown: a topic that is right too seldom, on all policies or on those apart, is never firm. */
export function firmAnswer(topic: number, answer: Answer): Answer {
  const known = own(MEASURED, String(topic));
  const isTooSeldom = known !== undefined && (isSeldom(known) || isSeldom(known.apart));
  return isTooSeldom && answer === 'says-so' ? 'unclear' : answer;
}

const isSeldom = ({ said, right }: Share): boolean => right < LEAST * said;
