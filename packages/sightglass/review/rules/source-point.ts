import type { Passage } from '../../says/reading';
import type { Verdict } from '../held';
import type { Done, SourcePoint, SourcePointId } from '../source-held';

/** At most this many places are shown for one point. */
const MOST = 5;

/** Makes a point with its names and places, each once. */
export const sourcePoint = (
  [id, verdict]: readonly [id: SourcePointId, verdict: Verdict],
  done: readonly Done[],
  passages: readonly Passage[] = [],
): SourcePoint => ({
  id,
  verdict,
  passages: passages.map(({ start, end }) => ({ start, end })).slice(0, MOST),
  names: [...new Set(done.map(({ name }) => name))],
  places: [...new Set(done.map(({ place }) => place))].slice(0, MOST),
});
