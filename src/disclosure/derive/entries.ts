import type { HandedEntry } from '../../capabilities/handed';
import type { LogEvent } from '../../capabilities/log-events';
import type { JiraOperation } from '../../capabilities/operations';
import type { ServedEntry } from '../../capabilities/served';
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
  id: operation.id,
  method: operation.method,
  path: operation.path,
  query: operation.query.map(({ name }) => name).sort(),
  as: operation.as,
  scope: operation.scope,
  reason: operation.reason,
  without: operation.without,
});

/** A line of the log. */
export const discloseLogEvent = (event: LogEvent): Disclosure['logEvents'][number] => ({
  name: event.name,
  counts: [...event.counts].sort(),
  reason: event.reason,
});

/** What a page may ask for. */
export const discloseServed = (entry: ServedEntry): Disclosure['served'][number] => ({
  page: entry.page,
  name: entry.name,
  guard: entry.guard,
  writes: entry.writes,
  shows: [...entry.shows].sort(),
  receipt: entry.receipt,
});
