import type { StorageCall } from '../contract';
import { withinTime } from './deadline';
import { Failure } from './failure';
import type { Invocation } from './invocation';

/**
 * Makes one request to storage and notes it in the receipt, whatever comes of it. Whatever goes wrong
 * becomes `STORAGE_UNAVAILABLE`, `STORAGE_ANSWER_INVALID` or `OUT_OF_TIME`: what the storage client
 * throws can carry the raw answer.
 */
export async function recorded<T>(
  invocation: Invocation,
  call: Pick<StorageCall, 'action' | 'key' | 'keys'>,
  request: () => Promise<T>,
): Promise<T> {
  const started = Date.now();
  let ok = false;
  try {
    const answer = await withinTime(invocation, new Failure('STORAGE_UNAVAILABLE'), request);
    ok = true;
    return answer;
  } catch (thrown) {
    throw thrown instanceof Failure ? thrown : new Failure('STORAGE_UNAVAILABLE', thrown);
  } finally {
    invocation.receipt.calledStorage({ ...call, ok, ms: Date.now() - started });
  }
}
