import { isObject, parsed, type JsonObject } from '../json';
import { NotModelled } from '../refusal';
import { runBatch, runTransaction } from './batch';
import { KvsRefusal, malformed } from './limits';
import { queryPage } from './query';
import { deleteOne, getOne, setOne } from './single';
import type { InstallationData } from './view';

/** How faults change the answers to a request. */
export interface StorageConditions {
  readonly listLagMs: number;
  readonly failKeys: ReadonlySet<string>;
}

/** A request to the store that passed the permission checks. */
export interface StorageRequest {
  readonly op: string;
  readonly body: string;
}

export interface StorageAnswer {
  readonly status: number;
  readonly body: unknown;
}

type Operation = (data: InstallationData, request: unknown, how: StorageConditions) => unknown;

const one =
  (work: (data: InstallationData, request: JsonObject, how: StorageConditions) => unknown) =>
  (data: InstallationData, request: unknown, how: StorageConditions): unknown => {
    if (!isObject(request)) throw malformed('Not a JSON object.');
    return work(data, request, how);
  };

const operations: Readonly<Record<string, Operation>> = {
  get: one(({ plain }, request) => getOne(plain, request)),
  set: one(({ plain }, request) => setOne(plain, request, false)),
  delete: one(({ plain }, request) => {
    deleteOne(plain, request);
  }),
  query: one(({ plain }, request, { listLagMs }) => queryPage(plain.list(listLagMs), request)),
  'secret/get': one(({ secrets }, request) => getOne(secrets, request)),
  'secret/set': one(({ secrets }, request) => setOne(secrets, request, true)),
  'secret/delete': one(({ secrets }, request) => {
    deleteOne(secrets, request);
  }),
  'batch/get': ({ plain }, request, { failKeys }) => runBatch(plain, 'get', request, failKeys),
  'batch/set': ({ plain }, request, { failKeys }) => runBatch(plain, 'set', request, failKeys),
  'batch/delete': ({ plain }, request, { failKeys }) =>
    runBatch(plain, 'delete', request, failKeys),
  transaction: one(({ plain }, request) => {
    runTransaction(plain, request);
  }),
};

/** The store's operations that exist here, by their paths. */
export const storageOperations: readonly string[] = Object.keys(operations);

const API = '/api/v1/';

/** The operation that a request's path names. */
export function storageOperation(path: string): string {
  const op = path.startsWith(API) ? path.slice(API.length) : undefined;
  if (op === undefined || !storageOperations.includes(op))
    throw new NotModelled(`storage operation ${path}`);
  return op;
}

/** Answers one request as Forge's key-value store does. */
export function answerStorage(
  data: InstallationData,
  { op, body }: StorageRequest,
  how: StorageConditions,
): StorageAnswer {
  data.plain.sweep();
  data.secrets.sweep();
  try {
    const answer = operations[op]?.(data, parsed(body), how);
    return answer === undefined ? { status: 204, body: undefined } : { status: 200, body: answer };
  } catch (thrown) {
    if (!(thrown instanceof KvsRefusal)) throw thrown;
    return { status: thrown.status, body: { code: thrown.code, message: thrown.message } };
  }
}
