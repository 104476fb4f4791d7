import { isObject, parsed, type JsonObject } from '../json';
import type { Item } from './key-space';
import { KvsRefusal, malformed } from './limits';
import { answered, optionsIn } from './single';

/** https://developer.atlassian.com/platform/forge/storage-reference/kvs-api-query/ */
const DEFAULT_PAGE_SIZE = 10;
const MAX_PAGE_SIZE = 100;
const SINGLE_WHERE = 'KVS queries should contain only a single "where" clause.';

/**
 * One page of keys in lexicographic order. The cursor is opaque and holds the last returned key.
 */
export function queryPage(items: readonly Item[], request: JsonObject): JsonObject {
  const limit = checkedLimit(request['limit']);
  const prefix = prefixIn(request['where']);
  const after = keyIn(request['after']);
  const matching = items.filter(
    ({ key }) => key.startsWith(prefix) && (after === undefined || key > after),
  );
  const page = matching.slice(0, limit);
  const last = page.at(-1);
  const fields = optionsIn(request)['metadataFields'];
  return {
    data: page.map((item) => answered(item, fields)),
    ...(last !== undefined && matching.length > limit ? { cursor: cursorTo(last.key) } : {}),
  };
}

const bad = (code: string, message: string): KvsRefusal => new KvsRefusal(400, code, message);

function checkedLimit(limit: unknown): number {
  if (limit === undefined) return DEFAULT_PAGE_SIZE;
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1)
    throw malformed('The limit must be a whole positive number.');
  if (limit > MAX_PAGE_SIZE)
    throw bad(
      'LIST_QUERY_LIMIT_EXCEEDED',
      `Limit for list query should be below ${MAX_PAGE_SIZE}.`,
    );
  return limit;
}

function prefixIn(where: unknown): string {
  if (where === undefined) return '';
  if (!Array.isArray(where) || where.length !== 1) throw bad('QUERY_WHERE_INVALID', SINGLE_WHERE);
  const clause: unknown = where[0];
  if (!isObject(clause)) throw bad('QUERY_WHERE_INVALID', SINGLE_WHERE);
  if (clause['property'] !== 'key')
    throw bad('QUERY_WHERE_FIELD_INVALID', 'The specified field is not supported for filters.');
  if (clause['condition'] !== 'BEGINS_WITH')
    throw bad('INVALID_FILTER_CONDITION', 'The specified condition is not supported for filters.');
  const values: unknown = clause['values'];
  const prefix: unknown = Array.isArray(values) && values.length === 1 ? values[0] : undefined;
  if (typeof prefix !== 'string')
    throw bad(
      'INVALID_FILTER_VALUES',
      'The specified number of values are not supported by the given condition.',
    );
  return prefix;
}

const cursorTo = (key: string): string => Buffer.from(JSON.stringify({ key })).toString('base64');

function keyIn(cursor: unknown): string | undefined {
  if (cursor === undefined) return undefined;
  const told = typeof cursor === 'string' ? parsed(Buffer.from(cursor, 'base64').toString()) : null;
  if (!isObject(told) || typeof told['key'] !== 'string')
    throw malformed('The cursor was not made by this store.');
  return told['key'];
}
