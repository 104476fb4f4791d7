import { pause } from '../clock';

/** For a page of 100 keys: the listing of the next page, 4 batches to delete and 4 to read back. */
const LANES = 9;

/**
 * How long one request keeps its lane at least: 9 requests in 10 milliseconds stay below the 1,000 a
 * second that an installation may send. https://developer.atlassian.com/platform/forge/limits-kvs-ce/
 */
const MIN_LANE_MS = 10;

/** Sends a request as soon as a lane is free. */
export type Lanes = <T>(request: () => Promise<T>) => Promise<T>;

/** Opens lanes on which requests run side by side, in the order of asking. */
export function openLanes(): Lanes {
  const waiting: (() => void)[] = [];
  let free = LANES;
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) free++;
    else next();
  };
  return async (request) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    const paced = pause(MIN_LANE_MS);
    try {
      return await request();
    } finally {
      void paced.then(leave);
    }
  };
}
