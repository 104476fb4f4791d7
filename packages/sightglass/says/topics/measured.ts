import type { Answer } from '../reading';
import measured from './measured.json';
import { own } from '../../json/own';

/** Which share of its `says so` must have been right for a topic to be shown as firm. */
const LEAST = 0.85;

/**
 * How often each topic's `says so` was right on labelled policies, as `npm run measure:says -- --record` wrote it.
 * Topics that no label reaches are not in it: they are judged by hand.
 */
const MEASURED: Readonly<Record<string, { readonly said: number; readonly right: number }>> =
  measured;

/** The answer as it may be shown: a topic that is right too seldom is never firm. */
export function firmAnswer(topic: number, answer: Answer): Answer {
  const known = own(MEASURED, String(topic));
  const isTooSeldom = known !== undefined && known.right < LEAST * known.said;
  return isTooSeldom && answer === 'says-so' ? 'unclear' : answer;
}
