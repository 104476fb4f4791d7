/**
 * What Forge's key-value store refuses, in the platform's own words and codes.
 * Numbers: https://developer.atlassian.com/platform/forge/limits-kvs-ce/
 * Codes: https://developer.atlassian.com/platform/forge/storage-reference/handling-errors-kvs/
 * Where Atlassian documents no code, INVALID_TTL, TOO_MANY_BATCH_ENTITIES, KEY_DUPLICATION_ERROR and
 * UNPROCESSABLE_ENTITY are what a real site answered to version 2.0.7 of the package, by the notes of
 * a public benchmark of Forge apps (October 2026), and BAD_REQUEST is what one app says it met:
 * https://github.com/leanzero-srl/leanzero-cognirunner-forgeapp, src/test-hook.js
 */
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../running/clock';
import { isObject } from '../json';

/** A refusal by the store: an HTTP status and `{code, message}`. */
export class KvsRefusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const MAX_KEY_LENGTH = 500;
const KEY_PATTERN = /^(?!\s+$)[a-zA-Z0-9:._\s-#]+$/;
const KIB = 1024;
const MAX_VALUE_BYTES = 240 * KIB;
const MAX_SECRET_BYTES = 128 * KIB;
const MAX_DEPTH = 31;
const MAX_TTL_MS = 365 * DAY_MS;
const TTL_UNIT_MS = new Map<unknown, number>([
  ['SECONDS', 1_000],
  ['MINUTES', MINUTE_MS],
  ['HOURS', HOUR_MS],
  ['DAYS', DAY_MS],
]);

const bad = (code: string, message: string): KvsRefusal => new KvsRefusal(400, code, message);

/** The refusal of a malformed request. */
export const malformed = (message: string): KvsRefusal => bad('BAD_REQUEST', message);

/** Returns a valid key; throws the platform's refusal for any other. */
export function checkedKey(key: unknown): string {
  if (typeof key !== 'string') throw malformed('The provided key is not a string.');
  if (key === '')
    throw bad('KEY_TOO_SHORT', 'The provided key needs to be more than one character.');
  if (key.length > MAX_KEY_LENGTH)
    throw bad(
      'KEY_TOO_LONG',
      `The provided key has exceeded the maximum ${MAX_KEY_LENGTH} characters.`,
    );
  if (!KEY_PATTERN.test(key))
    throw bad('INVALID_KEY', `The provided key does not match the regex: ${String(KEY_PATTERN)}`);
  return key;
}

/** Returns a valid value as JSON text; throws the platform's refusal for any other. */
export function checkedValue(value: unknown, secret: boolean): string {
  if (value === undefined || value === null)
    throw malformed('A value must be an array, boolean, number, object or string.');
  const json = JSON.stringify(value);
  const limit = secret ? MAX_SECRET_BYTES : MAX_VALUE_BYTES;
  if (Buffer.byteLength(json) > limit)
    throw bad('MAX_SIZE', 'The provided value has exceeded the maximum size limit.');
  if (depthOf(value) > MAX_DEPTH)
    throw bad(
      'MAX_DEPTH',
      `The provided value has exceeded the maximum object depth (${MAX_DEPTH + 1}) limit.`,
    );
  return json;
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

/** The lifetime in milliseconds; `null` without a limit. */
export function checkedTtlMs(ttl: unknown): number | null {
  if (ttl === undefined) return null;
  if (!isObject(ttl)) throw malformed('A ttl must be an object.');
  const { value, unit } = ttl;
  const unitMs = TTL_UNIT_MS.get(unit);
  if (unitMs === undefined || typeof value !== 'number') throw malformed('A ttl needs a unit.');
  if (!Number.isInteger(value) || value <= 0)
    throw bad('INVALID_TTL', `TTL value must be a positive integer, received: ${String(value)}`);
  if (value * unitMs > MAX_TTL_MS) throw malformed('A ttl must not exceed one year.');
  return value * unitMs;
}
