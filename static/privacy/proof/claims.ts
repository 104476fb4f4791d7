import type { Sentence } from '../start/answers';
import { inspectStays } from './inspect-stays';
import { facts } from './facts';

/** How a sentence is known, and from what. */
export type Known = Pick<Sentence, 'proof' | 'evidence'>;

const notInManifest = (path: string) => ({ kind: 'manifest', path, is: 'absent' }) as const;
const rule = (id: string) => ({ kind: 'rule', rule: id }) as const;
const test = (file: string, name: string) => ({ kind: 'test', file, name }) as const;

const ERASES = 'test/src/entry/lifecycle/pre-uninstall.test.ts';
const WHO_MAY = 'test/src/entry/resolvers/who-may.test.ts';

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
  callOnUninstall: { proof: 'documented', evidence: [facts.uninstallSeconds] },
  eraseOnUninstall: {
    proof: 'build',
    evidence: [test(ERASES, 'leaves nothing of acme and does not touch globex')],
  },
  copyKept: { proof: 'documented', evidence: [facts.softDeleteDays] },
  noSignal: { proof: 'documented', evidence: [facts.uninstallSeconds, facts.lateExpiryHours] },
  unknown: { proof: 'documented', evidence: [facts.backups] },
  projectNothing: { proof: 'platform', evidence: [facts.scopesRequired] },
  projectAsks: { proof: 'build', evidence: [rule('operations')] },
  personalKeeps: { proof: 'build', evidence: [rule('declared-and-used'), rule('doors')] },
  projectHidden: {
    proof: 'build',
    evidence: ['panel', 'personal page'].map((page) =>
      test(WHO_MAY, `never hands the ${page} a stored value, nor reads storage for it`),
    ),
  },
  inspectStays: { proof: 'build', evidence: [inspectStays] },
  recordLive: { proof: 'live', evidence: [{ kind: 'live', path: 'record' }] },
  scopesLive: { proof: 'live', evidence: [{ kind: 'live', path: 'scopes' }] },
  receiptLive: { proof: 'live', evidence: [{ kind: 'live', path: 'receipt' }] },
} as const satisfies Readonly<Record<string, Known>>;
