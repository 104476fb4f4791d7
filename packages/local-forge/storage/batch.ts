import { isObject, type JsonObject } from '../json';
import { NotModelled } from '../refusal';
import type { KeySpace } from './key-space';
import { checkedKey, KvsRefusal, malformed } from './limits';
import { deleteOne, getOne, preparedSet } from './single';

/** https://developer.atlassian.com/platform/forge/storage-reference/kvs-batch/ and kvs-transactions */
const MAX_ITEMS = 25;
const MAX_PAYLOAD_BYTES = 4 * 1024 * 1024;

export type BatchAction = 'get' | 'set' | 'delete';

/**
 * Each item succeeds or fails alone; a batch with no, too many or repeated keys fails as a whole.
 */
export function runBatch(
  space: KeySpace,
  action: BatchAction,
  request: unknown,
  failing: ReadonlySet<string>,
): JsonObject {
  const items = checkedItems(request, tooMany(action));
  if (isTwice(items)) throw malformed('A key was given more than once.');
  const successfulKeys: JsonObject[] = [];
  const failedKeys: JsonObject[] = [];
  for (const item of items) {
    const outcome = attempt(() => {
      if (failing.has(String(item['key'])))
        throw new KvsRefusal(500, 'INTERNAL_SERVER_ERROR', 'An internal server error has occurred');
      return runItem(space, action, item);
    });
    if ('error' in outcome) failedKeys.push({ key: item['key'], error: outcome.error });
    else successfulKeys.push(outcome.answer);
  }
  return { successfulKeys, failedKeys };
}

function runItem(space: KeySpace, action: BatchAction, item: JsonObject): JsonObject {
  if (action === 'get') return getOne(space, item);
  if (action === 'set') preparedSet(item, false).into(space);
  else deleteOne(space, item);
  return { key: item['key'] };
}

function attempt(work: () => JsonObject): { answer: JsonObject } | { error: JsonObject } {
  try {
    return { answer: work() };
  } catch (thrown) {
    if (!(thrown instanceof KvsRefusal)) throw thrown;
    return { error: { code: thrown.code, message: thrown.message } };
  }
}

/** Applies all operations or none. */
export function runTransaction(space: KeySpace, request: JsonObject): void {
  const set = listIn(request, 'set');
  const deletions = listIn(request, 'delete');
  const check = listIn(request, 'check');
  const items = checkedItems([...set, ...deletions, ...check], UNPROCESSABLE);
  if (isTwice(items)) throw new KvsRefusal(400, 'KEY_DUPLICATION_ERROR', DUPLICATE);
  if (check.length > 0) throw new NotModelled('transaction checks, which need custom entities');
  const writes = checkedList(set).map((item) => preparedSet(item, false));
  const keys = checkedList(deletions).map((item) => checkedKey(item['key']));
  for (const write of writes) write.into(space);
  for (const key of keys) space.delete(key);
}

function listIn(request: JsonObject, name: string): readonly unknown[] {
  const list: unknown = request[name] ?? [];
  if (!Array.isArray(list)) throw malformed('A transaction takes lists of operations.');
  return list;
}

/** How a real site answers more than 25 operations: a batch and a transaction differ. */
const tooMany =
  (action: BatchAction) =>
  (count: number): KvsRefusal =>
    new KvsRefusal(
      400,
      'TOO_MANY_BATCH_ENTITIES',
      `Number of entities to ${action} was ${count}, but you can only ${action} a maximum of ${MAX_ITEMS} entities at a time.`,
    );
const UNPROCESSABLE = (): KvsRefusal =>
  new KvsRefusal(
    422,
    'UNPROCESSABLE_ENTITY',
    'Request cannot be processed due to one or more semantic errors',
  );
const DUPLICATE = 'Duplicate key found in request';

const isTwice = (items: readonly JsonObject[]): boolean =>
  new Set(items.map(({ key }) => key)).size < items.length;

function checkedItems(
  request: unknown,
  refusal: (count: number) => KvsRefusal,
): readonly JsonObject[] {
  if (!Array.isArray(request) || request.length === 0) throw malformed('No keys were given.');
  if (request.length > MAX_ITEMS) throw refusal(request.length);
  if (Buffer.byteLength(JSON.stringify(request)) > MAX_PAYLOAD_BYTES)
    throw new KvsRefusal(400, 'MAX_SIZE', 'The request is larger than 4 MB.');
  return checkedList(request);
}

function checkedList(items: readonly unknown[]): readonly JsonObject[] {
  const objects = items.filter(isObject);
  if (objects.length < items.length) throw malformed('An item is not an object.');
  if (objects.some(({ entityName }) => entityName !== undefined))
    throw new NotModelled('custom entities');
  return objects;
}
