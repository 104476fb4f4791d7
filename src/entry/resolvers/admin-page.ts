import type { AdminDefinitions } from '../../definitions';
import { changes } from '../../statement/current';
import { eraseEverything } from '../../record/erase/erase';
import { rehearseUninstall } from '../../record/erase/rehearse';
import { recordAnew, refreshRecord } from '../../record/write';
import { behind, serve } from '../../platform/resolver';
import { requireJiraAdmin } from '../guard';
import { overview } from './overview';
import { documentSource, liveStatement } from './statement';

/** The admin page. Jira is asked about the person again for each call, and nothing is remembered. */
export const adminPage = serve<AdminDefinitions>((invocation) => ({
  overview: () =>
    behind(
      () => requireJiraAdmin(invocation),
      () => overview(invocation),
    ),
  refresh: () =>
    behind(
      () => requireJiraAdmin(invocation),
      () => refreshRecord(invocation),
    ),
  record: () =>
    behind(
      () => requireJiraAdmin(invocation),
      () => recordAnew(invocation),
    ),
  erase: () =>
    behind(
      () => requireJiraAdmin(invocation),
      () => eraseEverything(invocation),
    ),
  statement: () =>
    behind(
      () => requireJiraAdmin(invocation),
      () => liveStatement(invocation),
    ),
  changes: () =>
    behind(
      () => requireJiraAdmin(invocation),
      () => Promise.resolve(changes),
    ),
  document: () =>
    behind(
      () => requireJiraAdmin(invocation),
      () => documentSource(invocation),
    ),
  rehearse: () =>
    behind(
      () => requireJiraAdmin(invocation),
      () => rehearseUninstall(invocation),
    ),
}));
