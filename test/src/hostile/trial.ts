import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

import { allLogEvents } from '../../../src/capabilities/log-events';
import { decodeValues } from '../../../src/platform/storage/stored-value';
import { record } from '../../../src/capabilities/stored';
import { ERROR_CODES } from '../../../src/contract';
import type { FunctionRun } from 'local-forge/running/invocation';
import { isObject } from 'local-forge/json';
import type { Manifest } from 'local-forge/manifest';
import type { Site } from 'local-forge/site/site';
import { startTappedApp, type TappedApp } from '../../rigs/tapped-app';
import { VirtualTime } from 'local-forge/rigs/virtual-time';
import { CANARY } from './arbitraries';

/** How many cases each property is tried with. */
export const RUNS = process.env['SIGHTGLASS_LONG'] === '1' ? 10_000 : 300;

/** Long enough for the full number of cases on a slow machine. */
export const LIMIT_MS = 30 * 60_000;

/** An app freshly installed on both sites, for one case. */
export interface Trial extends TappedApp {
  readonly time: VirtualTime;
  readonly acme: Site;
  readonly globex: Site;
}

const manifest = parse(readFileSync('manifest.yml', 'utf8')) as Manifest;

/** Tries one property on as many cases as this run is to have. */
export const holds = <T>(
  cases: fc.Arbitrary<T>,
  property: (one: T, trial: Trial) => Promise<void>,
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(cases, (one) => onFreshApp((trial) => property(one, trial))),
    { numRuns: RUNS },
  );

async function onFreshApp(work: (trial: Trial) => Promise<void>): Promise<void> {
  const time = new VirtualTime();
  const tapped = await startTappedApp({ clock: time, manifest });
  const [acme, globex] = [tapped.app.site('acme'), tapped.app.site('globex')];
  try {
    await time.run(() => Promise.all([acme.install(), globex.install()]));
    await work({ ...tapped, time, acme, globex });
  } finally {
    tapped.app.dispose();
    time.dispose();
  }
}

const codes: ReadonlySet<unknown> = new Set(ERROR_CODES);

/** A page's answer is a declared result or a declared code, and carries nothing of what came in. */
export function expectDeclaredAnswer({ invocation, result }: FunctionRun): void {
  expect(invocation.outcome).toBe('ok');
  if (!isObject(result)) throw new Error('The answer is not an object.');
  if (result['ok'] === true) expect(Object.keys(result).sort()).toEqual(['ok', 'value']);
  else {
    expect(Object.keys(result).sort()).toEqual(['error', 'ok']);
    expect(codes).toContain(isObject(result['error']) ? result['error']['code'] : undefined);
    expect(JSON.stringify(result)).not.toContain(CANARY);
  }
}

/** An event that was delivered, or is to be once more. */
export const expectDelivered = ({ invocation }: FunctionRun): void => {
  expect(['ok', 'retry']).toContain(invocation.outcome);
};

/** Every line is a declared event with its declared numbers and at most one declared code. */
export function expectDeclaredLogs({ app }: Trial): void {
  for (const { message } of app.logs()) {
    const line: unknown = JSON.parse(message);
    if (!isObject(line)) throw new Error('A line is not an object.');
    const { event, code, ...counts } = line;
    const declared = allLogEvents.find(({ name }) => name === event);
    expect(Object.keys(counts).sort()).toEqual([...(declared?.counts ?? [])].sort());
    expect(Object.values(counts).every(isCount)).toBe(true);
    expect(code === undefined || codes.has(code)).toBe(true);
    expect(message).not.toContain(CANARY);
  }
}

/** `null` stands for what could not be measured. */
const isCount = (count: unknown): boolean => count === null || Number.isFinite(count);

/** Under the one declared key there is a whole record or nothing; no other key has come up. */
export function expectOnlyTheRecord(site: Site): void {
  for (const { key, value } of site.storage().keys) {
    expect(key).toBe(record.key);
    expect(decodeValues(record, value)).not.toBeNull();
    expect(JSON.stringify(value)).not.toContain(CANARY);
  }
  expect(site.storage().secrets).toEqual([]);
}

/** An answer without the receipt, which shows its own person what came in. */
export function withoutReceipt({ result }: FunctionRun): string {
  return JSON.stringify(result ?? null, (name, value: unknown) =>
    name === 'receipt' || name === 'handed' ? undefined : value,
  );
}
