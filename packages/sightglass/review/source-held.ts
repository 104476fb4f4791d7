import type { Passage } from '../says/reading';
import type { Verdict } from './held';

/** Something the source does, and where. */
export interface Done {
  readonly name: string;
  /** `file:line`. */
  readonly place: string;
}

/** What must be known about a source to compare it with the other two readings. */
export interface SourceDone {
  /** Whether everything in it could be followed; parts that could not prove nothing. */
  readonly isWhole: boolean;
  readonly unusedScopes: readonly Done[];
  readonly openScopes: readonly Done[];
  readonly missingScopes: readonly Done[];
  readonly hosts: readonly Done[];
  readonly undeclaredHosts: readonly Done[];
  readonly unusedHosts: readonly Done[];
  /** Whether the receiver of some request depends on data. */
  readonly hasOpenHosts: boolean;
  /** Keys of values that stay in the product after an uninstall. */
  readonly keptKeys: readonly Done[];
  /** Keys deleted before an uninstall; empty where not all are known. */
  readonly deletedKeys: readonly Done[];
  readonly analytics: readonly Done[];
  readonly browserStores: readonly Done[];
  readonly loggedPeople: readonly Done[];
}

/** Everything that is compared with the source; the texts are `differs.<id>`. */
export const SOURCE_POINTS = [
  'sends-after-all',
  'sends-nothing',
  'sends-unnamed',
  'keeps-after-all',
  'deletes-as-told',
  'counts-untold',
  'browser-untold',
  'logs-untold',
  'scopes-for-nothing',
  'scopes-lacking',
  'scopes-used',
  'hosts-for-nothing',
  'hosts-not-allowed',
] as const;
export type SourcePointId = (typeof SOURCE_POINTS)[number];

/** One comparison of the source with one of the other two readings. */
export interface SourcePoint {
  readonly id: SourcePointId;
  readonly verdict: Verdict;
  /**
   * Where the statement says it; empty where it is silent or where the point is about the app's
   * file.
   */
  readonly passages: readonly Passage[];
  readonly names: readonly string[];
  readonly places: readonly string[];
}
