import { iso } from '../running/clock';
import { isObject, isStrings, parsed, type JsonObject } from '../json';
import type { Item, KeySpace } from './key-space';
import { checkedKey, checkedTtlMs, checkedValue, KvsRefusal, malformed } from './limits';

const METADATA_FIELDS = ['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME'];

/** The options of a request; empty without any. */
export function optionsIn(request: JsonObject): JsonObject {
  const options = request['options'] ?? {};
  if (!isObject(options)) throw malformed('Options must be an object.');
  return options;
}

/** An item as the store returns it, with the requested metadata. */
export function answered(item: Item, metadataFields: unknown = []): JsonObject {
  if (!isStrings(metadataFields) || !metadataFields.every((name) => METADATA_FIELDS.includes(name)))
    throw malformed('Unknown metadata field.');
  const wants = (name: string): boolean => metadataFields.includes(name);
  const expires = item.expiresAt !== null && wants('EXPIRE_TIME');
  return {
    key: item.key,
    value: parsed(item.json),
    ...(wants('CREATED_AT') ? { createdAt: item.createdAt } : {}),
    ...(wants('UPDATED_AT') ? { updatedAt: item.updatedAt } : {}),
    ...(expires ? { expireTime: iso(item.expiresAt) } : {}),
  };
}

/** Reads one key, with strong consistency. */
export function getOne(space: KeySpace, request: JsonObject): JsonObject {
  const item = space.get(checkedKey(request['key']));
  if (item === undefined) throw new KvsRefusal(404, 'KEY_NOT_FOUND', 'Provided key does not exist');
  return answered(item, optionsIn(request)['metadataFields']);
}

/** Deletes one key, which need not exist. */
export function deleteOne(space: KeySpace, request: JsonObject): void {
  space.delete(checkedKey(request['key']));
}

/** Writes one key; returns the item only when asked to. */
export function setOne(
  space: KeySpace,
  request: JsonObject,
  secret: boolean,
): JsonObject | undefined {
  const write = preparedSet(request, secret);
  const { keyPolicy = 'OVERRIDE', returnValue, returnMetadataFields } = optionsIn(request);
  checkPolicy(keyPolicy, returnValue);
  const previous = space.get(write.key);
  if (keyPolicy === 'FAIL_IF_EXISTS' && previous !== undefined)
    throw new KvsRefusal(
      409,
      'KEY_CONFLICT',
      'Provided key already exists and cannot be overwritten',
    );
  const latest = write.into(space);
  const wanted = returnValue === 'PREVIOUS' ? previous : latest;
  const answer = returnValue === undefined || wanted === undefined ? undefined : wanted;
  return answer === undefined ? undefined : answered(answer, returnMetadataFields);
}

function checkPolicy(keyPolicy: unknown, returnValue: unknown): void {
  if (keyPolicy !== 'OVERRIDE' && keyPolicy !== 'FAIL_IF_EXISTS')
    throw malformed('Unknown keyPolicy.');
  if (returnValue === undefined) return;
  if (returnValue !== 'PREVIOUS' && returnValue !== 'LATEST')
    throw malformed('Unknown returnValue.');
  if (keyPolicy !== 'OVERRIDE') throw malformed('returnValue needs the keyPolicy OVERRIDE.');
}

/** A write that passed every check and can no longer fail. */
export interface PreparedSet {
  readonly key: string;
  readonly into: (space: KeySpace) => Item;
}

/** Checks a write. Throws the platform's refusal for an invalid one. */
export function preparedSet(request: JsonObject, secret: boolean): PreparedSet {
  const key = checkedKey(request['key']);
  const json = checkedValue(request['value'], secret);
  const ttlMs = checkedTtlMs(optionsIn(request)['ttl']);
  return { key, into: (space) => space.set(key, json, ttlMs) };
}
