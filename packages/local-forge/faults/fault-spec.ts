import { HOUR_MS } from '../running/clock';
import { isObject, isStrings, type JsonObject } from '../json';
import { Refusal } from '../refusal';
import { storageOperations } from '../storage/request';

/** How calls to one part of the platform fail; all its calls, unless `op` names one operation. */
export interface Fault {
  readonly op?: string;
  readonly latencyMs?: number;
  /** Answers with this status in place of the platform. */
  readonly status?: number;
  /** Seconds, for the Retry-After header. */
  readonly retryAfter?: number;
  /** Answers with this body, JSON or not, in place of the platform. */
  readonly body?: string;
  /** Applies to every n-th matching call only. */
  readonly every?: number;
  /** Applies to at most this many calls. */
  readonly times?: number;
  /** Lets this many matching calls through, then drops the connection. */
  readonly dropAfter?: number;
  /** Lets this many matching calls through, then never answers. */
  readonly hangAfter?: number;
}

export interface StorageFault extends Fault {
  /** Listings show the state of this long ago. */
  readonly listLagMs?: number;
  /** Expired values stay readable for this long. */
  readonly expiryLagMs?: number;
  /** These keys fail inside a batch while the others succeed. */
  readonly failKeys?: readonly string[];
}

export interface FaultSpec {
  readonly kvs?: StorageFault;
  readonly jira?: Fault;
}

/** Forge deletes expired values within 48 hours and may answer them until then. */
const MAX_EXPIRY_LAG_MS = 48 * HOUR_MS;
const MAX_LAG_MS = HOUR_MS;

type Check = (value: unknown) => boolean;
const whole =
  (min: number, max = Number.MAX_SAFE_INTEGER): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
const text: Check = (value) => typeof value === 'string';

const common: Readonly<Record<string, Check>> = {
  op: (value) => typeof value === 'string' && value !== '',
  latencyMs: whole(0, MAX_LAG_MS),
  status: whole(200, 599),
  retryAfter: whole(0),
  body: text,
  every: whole(1),
  times: whole(1),
  dropAfter: whole(0),
  hangAfter: whole(0),
};
const storage: Readonly<Record<string, Check>> = {
  ...common,
  op: (value) => typeof value === 'string' && storageOperations.includes(value),
  listLagMs: whole(0, MAX_LAG_MS),
  expiryLagMs: whole(0, MAX_EXPIRY_LAG_MS),
  failKeys: isStrings,
};

/** Decodes a specification. Anything unknown or out of range is refused by name. */
export function decodeFaults(given: unknown): FaultSpec {
  if (!isObject(given)) throw invalid('a fault specification is an object');
  for (const part of Object.keys(given))
    if (part !== 'kvs' && part !== 'jira') throw invalid(`unknown part "${part}"`);
  checkPart('kvs', given['kvs'], storage);
  checkPart('jira', given['jira'], common);
  return given;
}

function checkPart(part: string, fault: unknown, checks: Readonly<Record<string, Check>>): void {
  if (fault === undefined) return;
  if (!isObject(fault)) throw invalid(`${part} is not an object`);
  for (const name of Object.keys(fault)) checkField(part, name, fault, checks);
}

function checkField(
  part: string,
  name: string,
  fault: JsonObject,
  checks: Readonly<Record<string, Check>>,
): void {
  const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
  if (check === undefined) throw invalid(`unknown field ${part}.${name}`);
  if (!check(fault[name])) throw invalid(`${part}.${name} has a value that it cannot take`);
}

const invalid = (why: string): Refusal =>
  new Refusal(400, 'INVALID_FAULTS', `Not a fault specification: ${why}.`);
