import type { Evidence } from '../start/answers';

const FORGE = 'https://developer.atlassian.com/platform/forge';

const fact = (id: string, page: string, readOn: string): Evidence => ({
  kind: 'fact',
  fact: id,
  source: `${FORGE}/${page}/`,
  readOn,
});

/** What Atlassian's documentation says that the pages repeat, and the day on which it was read. */
export const facts = {
  uninstallSeconds: fact(
    'uninstallSeconds',
    'manifest-reference/modules/pre-uninstall-trigger',
    '2026-04-24',
  ),
  softDeleteDays: fact('softDeleteDays', 'storage-reference', '2026-08-13'),
  lateExpiryHours: fact('lateExpiryHours', 'storage-reference/kvs-api', '2026-08-21'),
  backups: fact('backups', 'limits-kvs-ce', '2026-06-04'),
  residency: fact('residency', 'data-residency', '2026-08-21'),
  logDays: fact('logDays', 'view-app-logs', '2026-08-14'),
  logExport: fact('logExport', 'export-app-logs', '2026-08-21'),
  outsideAddressesBlocked: fact('outsideAddressesBlocked', 'security', '2026-08-21'),
  scopesRequired: fact('scopesRequired', 'security', '2026-08-21'),
  wideningNeedsApproval: fact('wideningNeedsApproval', 'security', '2026-08-21'),
} as const;

/** Numbers out of the same pages, for sentences and for dates counted from this installation's own. */
export const limits = {
  relinkDays: 21,
  softDeleteDays: 28,
  lateHours: 48,
  uninstallSeconds: 55,
  renewDays: 7,
} as const;
