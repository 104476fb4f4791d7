import { entry, shaped } from './entry';
import type { InvocationKind } from './handed';

/**
 * Every number that a line may hold, and what counts it. Whoever writes a line gives none: the door
 * asks what has counted. `null` stands for what could not be measured.
 */
export const counters = entry({
  written: 'Storage: 1 where a write of this call stands at its end.',
  corrected: 'Storage: 1 where that write replaced another value.',
  attempt: 'Forge: how often it has called again.',
  retryAfterSeconds: 'The table of waits: what Forge was asked for.',
  found: 'Storage: the keys that a listing has named or a read has found.',
  erased: 'Storage: those of them that a strongly consistent read no longer finds.',
  remaining: 'Storage: the others.',
  walkedAll: 'Storage: 1 where the listing came to its end.',
  platformCalls: 'The doors: the requests to Jira and to storage.',
  ms: 'The clock.',
});

export type Count = keyof typeof counters;

/** One line the app may log: a fixed name, numbers, and at most one error code. */
export interface LogEvent {
  readonly name: string;
  readonly in: InvocationKind;
  readonly counts: readonly Count[];
  readonly reason: string;
}

const event = (
  name: string,
  kind: InvocationKind,
  counts: readonly Count[],
  reason: string,
): LogEvent => entry({ name: shaped(name, /^[a-z-]{1,20}$/), in: kind, counts, reason });

export const logEvents = entry({
  installed: event(
    'installed',
    'trigger',
    ['written', 'attempt', 'ms'],
    'The record was written on install.',
  ),
  installRetried: event(
    'install-retried',
    'trigger',
    ['attempt', 'retryAfterSeconds', 'ms'],
    'Jira was not ready; Forge was asked to call again.',
  ),
  installFailed: event(
    'install-failed',
    'trigger',
    ['attempt', 'ms'],
    'Nothing was stored on install.',
  ),
  upgraded: event(
    'upgraded',
    'trigger',
    ['written', 'ms'],
    'A major upgrade rewrote the record, if any.',
  ),
  upgradeFailed: event(
    'upgrade-failed',
    'trigger',
    ['ms'],
    'An upgrade left the record as it was.',
  ),
  renewed: event(
    'renewed',
    'scheduled',
    ['written', 'corrected', 'ms'],
    'The weekly run renewed the record.',
  ),
  renewFailed: event(
    'renew-failed',
    'scheduled',
    ['ms'],
    'The weekly run left the record as it was.',
  ),
  erased: event(
    'erased',
    'preUninstall',
    ['found', 'erased', 'remaining', 'walkedAll', 'platformCalls', 'ms'],
    'An uninstall erased what was stored.',
  ),
  refused: event('refused', 'resolver', ['ms'], 'A request from a page was refused, or failed.'),
});

/** Every line the app may log. */
export const allLogEvents: readonly LogEvent[] = entry(Object.values(logEvents));
