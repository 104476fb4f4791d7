import type { Value } from '../../language/value';
import type { Concern, Finding } from '../finding';

/** `wider` and `narrower`: present in both files, but it now lets the app do more or less. */
export const CHANGE_KINDS = ['new', 'wider', 'narrower', 'removed', 'same'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A difference in one declared thing; its text is `compare.part.<about>.<kind>`. */
export interface PartChange {
  readonly kind: ChangeKind;
  readonly about: string;
  readonly values: Readonly<Record<string, Value>>;
  /** Lines of the earlier file, and of the later one. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Whether the app can do as much as before, only with other parts. */
  readonly isNeutral: boolean;
}

/** A sentence that holds for one file and not for the other, or holds with other values. */
export interface FindingChange {
  readonly kind: ChangeKind;
  readonly before: Finding | null;
  readonly after: Finding | null;
}

/** What two files of different kinds say about one concern: the most serious finding of each. */
export interface ConcernChange extends FindingChange {
  readonly concern: Concern;
}

/**
 * A change in how many of Jira's published operations all scopes open, or in how many of these
 * delete.
 */
export interface ReachChange {
  readonly about: 'operations' | 'deleting';
  readonly kind: ChangeKind;
  readonly before: number;
  readonly after: number;
}
