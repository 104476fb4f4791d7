import type { Sentence } from '../start/answers';
import { inspectStays } from './inspect-stays';
import { facts } from './facts';

/** How a sentence is known, and from what. */
export type Known = Pick<Sentence, 'proof' | 'evidence'>;

const notInManifest = (path: string) => ({ kind: 'manifest', path, is: 'absent' }) as const;
const rule = (id: string) => ({ kind: 'rule', rule: id }) as const;

/** How the sentences are known that the pages say in fixed words. */
export const claims = {
  scopesAll: { proof: 'platform', evidence: [facts.wideningNeedsApproval] },
  leavesNothing: {
    proof: 'platform',
    evidence: [notInManifest('permissions.external'), facts.outsideAddressesBlocked],
  },
  leavesWhere: { proof: 'documented', evidence: [facts.residency] },
  leavesLog: { proof: 'build', evidence: [rule('doors')] },
  logReaders: { proof: 'documented', evidence: [facts.logExport, facts.logDays] },
  eraseOnUninstall: { proof: 'documented', evidence: [facts.uninstallSeconds] },
  copyKept: { proof: 'documented', evidence: [facts.softDeleteDays] },
  noSignal: { proof: 'documented', evidence: [facts.lateExpiryHours] },
  unknown: { proof: 'documented', evidence: [facts.backups] },
  projectNothing: { proof: 'platform', evidence: [facts.scopesRequired] },
  projectAsks: { proof: 'build', evidence: [rule('operations')] },
  personalKeeps: { proof: 'build', evidence: [rule('declared-and-used'), rule('doors')] },
  projectHidden: { proof: 'build', evidence: [rule('doors')] },
  inspectStays: { proof: 'build', evidence: [inspectStays] },
  recordLive: { proof: 'live', evidence: [{ kind: 'live', path: 'record' }] },
  scopesLive: { proof: 'live', evidence: [{ kind: 'live', path: 'scopes' }] },
  receiptLive: { proof: 'live', evidence: [{ kind: 'live', path: 'receipt' }] },
} as const satisfies Readonly<Record<string, Known>>;
