import { STATUS_CODES } from 'node:http';

import { decodeFaults, type Fault, type FaultSpec } from './fault-spec';
import type { StorageConditions } from '../storage/request';

export type FaultyPart = 'kvs' | 'jira';

/** A call that may be made to fail. A fault applies if it names any of `names`. */
export interface FaultableCall {
  readonly part: FaultyPart;
  readonly names: readonly string[];
  readonly signal: AbortSignal | null | undefined;
}

interface Counts {
  seen: number;
  hit: number;
}

const RATE_LIMITED = 429;

/** Delays, fails, drops or hangs calls, as last specified. */
export class Faults {
  #spec: FaultSpec = {};
  #counts: Record<FaultyPart, Counts> = startOver();

  /** Replaces the specification and restarts the counts. Throws a 400 for an invalid one. */
  specify(given: unknown): void {
    this.#spec = structuredClone(decodeFaults(given));
    this.#counts = startOver();
  }

  get expiryLagMs(): number {
    return this.#spec.kvs?.expiryLagMs ?? 0;
  }

  storageConditions(op: string): StorageConditions {
    const fault = this.#spec.kvs;
    const failKeys = fault?.op === undefined || fault.op === op ? fault?.failKeys : undefined;
    return { listLagMs: fault?.listLagMs ?? 0, failKeys: new Set(failKeys) };
  }

  /** Delays the call, answers it in place of the platform, rejects it, or leaves it alone. */
  async intercept(call: FaultableCall): Promise<Response | undefined> {
    const fault = this.#spec[call.part];
    if (fault === undefined || !means(fault, call.names)) return undefined;
    const counts = this.#counts[call.part];
    counts.seen += 1;
    if (!isHit(fault, counts)) return undefined;
    counts.hit += 1;
    const { seen } = counts;
    if (fault.latencyMs !== undefined) await pause(fault.latencyMs, call.signal);
    if (seen > (fault.dropAfter ?? Infinity)) throw connectionLost();
    if (seen > (fault.hangAfter ?? Infinity)) return pause(Infinity, call.signal);
    return instead(call.part, fault);
  }
}

const startOver = (): Record<FaultyPart, Counts> => ({
  kvs: { seen: 0, hit: 0 },
  jira: { seen: 0, hit: 0 },
});

const means = ({ op }: Fault, names: readonly string[]): boolean =>
  op === undefined || names.includes(op);

/** Calls that are let through do not count towards `times`. */
function isHit({ every = 1, times = Infinity, ...fault }: Fault, { seen, hit }: Counts): boolean {
  const answers = isAnswer(fault) || fault.latencyMs !== undefined;
  const through = Math.min(fault.dropAfter ?? Infinity, fault.hangAfter ?? Infinity);
  return (answers || seen > through) && seen % every === 0 && hit < times;
}

const isAnswer = ({ status, body, retryAfter }: Fault): boolean =>
  status !== undefined || body !== undefined || retryAfter !== undefined;

/** Resolves after a time, or never for `Infinity`; an abort rejects it, as it rejects a request. */
const pause = (ms: number, signal: AbortSignal | null | undefined): Promise<undefined> =>
  new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(new DOMException('This operation was aborted', 'AbortError'));
    };
    const timer =
      ms === Infinity
        ? undefined
        : setTimeout(() => {
            signal?.removeEventListener('abort', abort);
            resolve(undefined);
          }, ms);
    signal?.addEventListener('abort', abort, { once: true });
    if (signal?.aborted === true) abort();
  });

/** What `fetch` throws when the other side resets the connection. */
const connectionLost = (): TypeError =>
  new TypeError('fetch failed', {
    cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
  });

function instead(part: FaultyPart, fault: Fault): Response | undefined {
  if (!isAnswer(fault)) return undefined;
  const status = fault.status ?? (fault.retryAfter === undefined ? 200 : RATE_LIMITED);
  const body = fault.body ?? failureBody(part, status);
  const headers = {
    'content-type': 'application/json',
    ...(fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }),
  };
  return response(status, body, headers);
}

const BODILESS: readonly number[] = [204, 205, 304];

/** A response, with an empty body where its status allows none. */
export const response = (
  status: number,
  body: string | null,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
): Response =>
  new Response(BODILESS.includes(status) ? null : body, {
    status,
    statusText: STATUS_CODES[status] ?? '',
    headers,
  });

function failureBody(part: FaultyPart, status: number): string {
  const reason = STATUS_CODES[status] ?? 'Unknown';
  if (status < 400) return '{}';
  if (part === 'jira') return JSON.stringify({ errorMessages: [reason], errors: {} });
  const code = status === RATE_LIMITED ? 'RATE_LIMIT_EXCEEDED' : asCode(reason);
  return JSON.stringify({ code, message: reason });
}

const asCode = (reason: string): string => reason.toUpperCase().replaceAll(/\W+/g, '_');
