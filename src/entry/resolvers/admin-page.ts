import type { AdminDefinitions } from '../../definitions';
import { changes } from '../../statement/current';
import { eraseEverything } from '../../record/erase/erase';
import { rehearseUninstall } from '../../record/erase/rehearse';
import { recordAnew, refreshRecord } from '../../record/write';
import { serve } from '../../platform/resolver';
import { overview } from './overview';
import { documentSource, liveStatement } from './statement';

/** The admin page. Jira is asked about the person again for each call, and nothing is remembered. */
export const adminPage = serve<AdminDefinitions>('admin-page', {
  overview,
  refresh: refreshRecord,
  record: recordAnew,
  erase: (invocation) => eraseEverything(invocation),
  rehearse: rehearseUninstall,
  statement: liveStatement,
  changes: () => Promise.resolve(changes),
  document: documentSource,
});
