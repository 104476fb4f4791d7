/** One line the app may log: a fixed name, numbers, and at most one error code. */
export interface LogEvent<Count extends string = string> {
  readonly name: string;
  readonly counts: readonly Count[];
  readonly reason: string;
}

const event = <const Count extends string>(
  name: string,
  counts: readonly Count[],
  reason: string,
): LogEvent<Count> => ({ name, counts, reason });

export const logEvents = {
  installed: event('installed', ['written', 'attempt', 'ms'], 'The record was written on install.'),
  installRetried: event(
    'install-retried',
    ['attempt', 'retryAfterSeconds', 'ms'],
    'Jira was not ready; Forge was asked to call again.',
  ),
  installFailed: event('install-failed', ['attempt', 'ms'], 'Nothing was stored on install.'),
  upgraded: event('upgraded', ['written', 'ms'], 'A major upgrade rewrote the record, if any.'),
  upgradeFailed: event('upgrade-failed', ['ms'], 'An upgrade left the record as it was.'),
  renewed: event('renewed', ['written', 'corrected', 'ms'], 'The weekly run renewed the record.'),
  renewFailed: event('renew-failed', ['ms'], 'The weekly run left the record as it was.'),
  erased: event(
    'erased',
    ['found', 'erased', 'remaining', 'platformCalls', 'ms'],
    'An uninstall erased what was stored.',
  ),
  refused: event('refused', ['ms'], 'A request from a page was refused, or failed.'),
} as const;

/** Every line the app may log. */
export const allLogEvents: readonly LogEvent[] = Object.values(logEvents);
