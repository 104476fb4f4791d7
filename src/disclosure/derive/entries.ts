import type { HandedEntry } from '../../capabilities/handed';
import type { LogEvent } from '../../capabilities/log-events';
import type { JiraOperation } from '../../capabilities/operations';
import type { Disclosure } from '../disclosure';
import type { Lines } from './code-evidence';

/** A field that Forge hands in, and where the app looks at it. */
export const discloseHanded = (entry: HandedEntry, lines: Lines): Disclosure['handed'][number] => ({
  id: entry.id,
  reason: entry.reason,
  in: [...entry.in].sort(),
  storedAs: entry.storedAs ?? null,
  usedAt: [...lines.using(entry)],
});

/** A request to Jira, and where the app sends it. */
export const discloseOperation = (
  operation: JiraOperation,
  lines: Lines,
): Disclosure['operations'][number] => ({
  ...operation,
  query: [...operation.query].sort(),
  usedAt: [...lines.using(operation)],
});

/** A line of the log, and where the app writes it. */
export const discloseLogEvent = (
  event: LogEvent,
  lines: Lines,
): Disclosure['logEvents'][number] => ({
  ...event,
  counts: [...event.counts].sort(),
  usedAt: [...lines.using(event)],
});
