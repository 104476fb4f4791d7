import { allLogEvents, type LogEvent } from '../capabilities/log-events';
import type { ErrorCode } from '../contract';
import { Failure } from './failure';

/**
 * Writes one declared event as one line of JSON: its name, its counts and at most one error code.
 * No id, address or body can get in: counts are numbers, and the code is from the closed set.
 * Throws `UNDECLARED` for anything else, with nothing written.
 */
export function log<Count extends string>(
  event: LogEvent<Count>,
  counts: Readonly<Record<Count, number>>,
  code?: ErrorCode,
): void {
  const names = Object.keys(counts);
  const declared =
    allLogEvents.includes(event) &&
    names.length === event.counts.length &&
    event.counts.every((name) => Number.isFinite(counts[name]));
  if (!declared) throw new Failure('UNDECLARED');
  const line = { event: event.name, ...counts, ...(code === undefined ? {} : { code }) };
  console.log(JSON.stringify(line));
}
