import type { Passage } from '../says/reading';
import type { Verdict } from './held';

/** A thing that the source does, and where. */
export interface Done {
  readonly name: string;
  /** `file:line`. */
  readonly place: string;
}

/** What is to be known of a source to hold it against what the app asks for and what its maker says. */
export interface SourceDone {
  /** Whether all of it could be followed; what could not be is held against nobody. */
  readonly isWhole: boolean;
  readonly unusedScopes: readonly Done[];
  readonly openScopes: readonly Done[];
  readonly missingScopes: readonly Done[];
  readonly hosts: readonly Done[];
  readonly undeclaredHosts: readonly Done[];
  readonly unusedHosts: readonly Done[];
  /** Whether data decides where something is sent. */
  readonly hasOpenHosts: boolean;
  /** Keys that stay in the product after an uninstall. */
  readonly keptKeys: readonly Done[];
  /** Keys that are deleted before an uninstall, where these are all. */
  readonly deletedKeys: readonly Done[];
  readonly analytics: readonly Done[];
  readonly browserStores: readonly Done[];
  readonly loggedPeople: readonly Done[];
}

/** What can be told of the source beside the other two; in words by `differs.<id>`. */
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

/** One sentence about the source and one of the other two. */
export interface SourcePoint {
  readonly id: SourcePointId;
  readonly verdict: Verdict;
  /** Where the statement says it; none where it is silent, or where the app's file is meant. */
  readonly passages: readonly Passage[];
  readonly names: readonly string[];
  readonly places: readonly string[];
}
