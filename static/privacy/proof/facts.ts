import {
  backups,
  lateExpiryHours,
  logDays,
  logExport,
  outsideAddressesBlocked,
  relinkDays,
  residency,
  scopesRequired,
  softDeleteDays,
  uninstallSeconds,
  wideningNeedsApproval,
} from '../../../src/statement/platform-facts';
import type { Evidence } from '../start/answers';

type FactEvidence = Extract<Evidence, { kind: 'fact' }>;

/** What Atlassian's documentation says that the pages repeat, as evidence of a sentence. */
const fact = (
  id: FactEvidence['fact'],
  { source, readOn }: Pick<FactEvidence, 'source' | 'readOn'>,
): Evidence => ({ kind: 'fact', fact: id, source, readOn });

export const facts = {
  uninstallSeconds: fact('uninstallSeconds', uninstallSeconds),
  softDeleteDays: fact('softDeleteDays', softDeleteDays),
  lateExpiryHours: fact('lateExpiryHours', lateExpiryHours),
  backups: fact('backups', backups),
  residency: fact('residency', residency),
  logDays: fact('logDays', logDays),
  logExport: fact('logExport', logExport),
  outsideAddressesBlocked: fact('outsideAddressesBlocked', outsideAddressesBlocked),
  scopesRequired: fact('scopesRequired', scopesRequired),
  wideningNeedsApproval: fact('wideningNeedsApproval', wideningNeedsApproval),
} as const;

/** Numbers out of the same pages, for sentences and for dates counted from this installation's own. */
export const limits = {
  relinkDays: relinkDays.value,
  softDeleteDays: softDeleteDays.value,
  lateHours: lateExpiryHours.value,
  uninstallSeconds: uninstallSeconds.value,
  renewDays: 7,
} as const;
