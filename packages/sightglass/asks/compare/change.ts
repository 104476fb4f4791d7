import type { Value } from '../../language/value';
import type { Concern, Finding } from '../finding';

/** `wider` and `narrower`: there before and after, but it lets the app do more or less. */
export const CHANGE_KINDS = ['new', 'wider', 'narrower', 'removed', 'same'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A difference in one thing that the files declare, in words by `compare.part.<about>.<kind>`. */
export interface PartChange {
  readonly kind: ChangeKind;
  readonly about: string;
  readonly values: Readonly<Record<string, Value>>;
  /** The lines in the earlier file, and in the later one. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Whether the app can do as much as before: only its parts are others. */
  readonly isNeutral: boolean;
}

/** What one file says of the app and the other does not, or says otherwise. */
export interface FindingChange {
  readonly kind: ChangeKind;
  readonly before: Finding | null;
  readonly after: Finding | null;
}

/** What two files of different kinds say of the same matter: the most serious of each. */
export interface ConcernChange extends FindingChange {
  readonly concern: Concern;
}

/** How many of Jira's published operations all scopes together open, or how many of these delete. */
export interface ReachChange {
  readonly about: 'operations' | 'deleting';
  readonly kind: ChangeKind;
  readonly before: number;
  readonly after: number;
}
