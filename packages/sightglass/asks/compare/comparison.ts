import type { Approval } from './approval/approval';
import type { Basis } from './basis';
import type { Migration } from './migration';
import type { ConcernChange, FindingChange, PartChange, ReachChange } from './change';

/** Whether the later file lets the app do more, less, both or the same; or nobody can tell. */
export const VERDICTS = ['more', 'less', 'both', 'same', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What changed from one file to another. */
export interface Comparison {
  readonly basis: Basis;
  readonly verdict: Verdict;
  /** Whether part of a file could not be read, so that changes may be missing. */
  readonly isPartial: boolean;
  readonly findings: readonly FindingChange[];
  /** Instead of findings, for files whose sentences are not alike. */
  readonly concerns: readonly ConcernChange[];
  readonly reach: readonly ReachChange[];
  readonly parts: readonly PartChange[];
  readonly approval: Approval;
  /** For a Connect app that comes as a Forge app; `null` for any other change. */
  readonly migration: Migration | null;
}
