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

/** The number of cases for each property. */
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

/** Tries one property with the number of cases for this run. */
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

/** Expects a declared result or code, without anything from the input. */
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

/** Expects that an event was delivered, or will be retried. */
export const expectDelivered = ({ invocation }: FunctionRun): void => {
  expect(['ok', 'retry']).toContain(invocation.outcome);
};

/**
 * Expects that every log line is a declared event with its declared numbers and at most one
 * declared code.
 */
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

/** `null` stands for a count that could not be taken. */
const isCount = (count: unknown): boolean => count === null || Number.isFinite(count);

/** Expects a complete record or nothing under the one declared key, and no other key. */
export function expectOnlyTheRecord(site: Site): void {
  for (const { key, value } of site.storage().keys) {
    expect(key).toBe(record.key);
    expect(decodeValues(record, value)).not.toBeNull();
    expect(JSON.stringify(value)).not.toContain(CANARY);
  }
  expect(site.storage().secrets).toEqual([]);
}

/** An answer without the receipt, which may repeat the input to its sender. */
export function withoutReceipt({ result }: FunctionRun): string {
  return JSON.stringify(result ?? null, (name, value: unknown) =>
    name === 'receipt' || name === 'handed' ? undefined : value,
  );
}
