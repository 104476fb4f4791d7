import type { Invocation } from '../invocation';
import type { Lanes } from './lanes';
import type { ListedKey } from './listed-key';
import { isRefusedRequest } from './storage-call';
import { deleteKeys, listKeys } from './walk';
import type { KeyPage } from './walk-answers';

/** https://developer.atlassian.com/platform/forge/storage-reference/kvs-batch/ */
export const BATCH_SIZE = 25;

/**
 * Every key, page by page, the next page being listed while one is looked at. Listings lag behind writes,
 * so a key may be gone already or missing. `send` says when a listing may start.
 */
export class Walk {
  readonly #send: Lanes;
  #coming: Promise<KeyPage> | null;

  constructor(invocation: Invocation, send: Lanes = (request) => request()) {
    this.#send = send;
    this.#coming = this.#listing(() => listKeys(invocation));
  }

  /** The keys of the next page; `null` after the last one. */
  async next(): Promise<readonly ListedKey[] | null> {
    if (this.#coming === null) return null;
    const { keys, next } = await this.#coming;
    this.#coming = next === null ? null : this.#listing(next);
    return keys;
  }

  #listing(list: () => Promise<KeyPage>): Promise<KeyPage> {
    const page = this.#send(list);
    // Who stops in the middle leaves one listing behind that nobody waits for.
    page.catch(() => undefined);
    return page;
  }
}

/**
 * Deletes up to 25 listed keys and returns those that the platform did not confirm as deleted. A batch
 * that is refused is tried in halves, so that one key that nobody can delete does not keep the others.
 */
export async function deleteListed(
  invocation: Invocation,
  keys: readonly ListedKey[],
): Promise<readonly ListedKey[]> {
  try {
    return await deleteKeys(invocation, keys);
  } catch (thrown) {
    if (!isRefusedRequest(thrown)) throw thrown;
    if (keys.length < 2) return keys;
    const half = Math.ceil(keys.length / 2);
    const first = await deleteListed(invocation, keys.slice(0, half));
    return [...first, ...(await deleteListed(invocation, keys.slice(half)))];
  }
}
