import type { Approval } from './approval/approval';
import type { Basis } from './basis';
import type { Migration } from './migration';
import type { ConcernChange, FindingChange, PartChange, ReachChange } from './change';

/**
 * Whether the later file lets the app do more, less, both or the same; `unknown` where that cannot
 * be told.
 */
export const VERDICTS = ['more', 'less', 'both', 'same', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What changed from one file to another. */
export interface Comparison {
  readonly basis: Basis;
  readonly verdict: Verdict;
  /** Whether part of either file could not be read, so that changes may be missing. */
  readonly isPartial: boolean;
  readonly findings: readonly FindingChange[];
  /** Used instead of findings where the two files do not speak in the same sentences. */
  readonly concerns: readonly ConcernChange[];
  readonly reach: readonly ReachChange[];
  readonly parts: readonly PartChange[];
  readonly approval: Approval;
  /** Present where a Connect app becomes a Forge app; `null` for any other change. */
  readonly migration: Migration | null;
}
