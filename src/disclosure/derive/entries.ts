import type { HandedEntry } from '../../capabilities/handed';
import type { LogEvent } from '../../capabilities/log-events';
import type { JiraOperation } from '../../capabilities/operations';
import type { Disclosure } from '../disclosure';
import type { Lines } from './code-evidence';

/** A field that Forge hands in, and whether the app looks at it. */
export const discloseHanded = (entry: HandedEntry, lines: Lines): Disclosure['handed'][number] => ({
  id: entry.id,
  reason: entry.reason,
  in: [...entry.in].sort(),
  storedAs: entry.storedAs ?? null,
  used: lines.using(entry).length > 0,
});

/** A request to Jira. */
export const discloseOperation = (operation: JiraOperation): Disclosure['operations'][number] => ({
  ...operation,
  query: [...operation.query].sort(),
});

/** A line of the log. */
export const discloseLogEvent = (event: LogEvent): Disclosure['logEvents'][number] => ({
  ...event,
  counts: [...event.counts].sort(),
});
