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
  const queue = new Queue();
  return async (request) => {
    await queue.enter();
    const paced = pause(MIN_LANE_MS);
    try {
      return await request();
    } finally {
      void paced.then(() => {
        queue.leave();
      });
    }
  };
}

/** Who waits for a lane, and how many are free. */
class Queue {
  readonly #waiting: (() => void)[] = [];
  #free = LANES;

  async enter(): Promise<void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }
}
