import type { Passage } from '../says/reading';

/** How a statement relates to a file in one point. */
export const VERDICTS = ['disagrees', 'bears-out', 'says-nothing'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Everything that is compared. */
export const POINTS = [
  'leaves',
  'leaves-connect',
  'stays',
  'unnamed',
  'named',
  'place-kept',
  'place-server-unknown',
  'place-unknown',
  'not-read-only',
  'reads-only',
  'beyond',
  'people-silent',
  'people-told',
  'ai',
  'ai-silent',
  'ai-told',
  'no-ai',
  'uninstall-told',
  'uninstall-not-told',
  'uninstall-silent',
  'keeps-more',
  'keeps-install-only',
  'retention-silent',
] as const;
export type PointId = (typeof POINTS)[number];

/** One comparison, with places in both; its text is `review.<id>`. */
export interface Point {
  readonly id: PointId;
  readonly verdict: Verdict;
  /** The topic of the statement that it belongs to, 1 to 60. */
  readonly topic: number;
  /** Where the statement says it; empty where it is silent. */
  readonly passages: readonly Passage[];
  /** Lines of the file, ascending; empty where the file is silent. */
  readonly lines: readonly number[];
  readonly values: Readonly<Record<string, string | readonly string[]>>;
}

/** A question to the maker; its text is `question.<id>`. */
export interface Question {
  readonly id: string;
  readonly topic: number;
  readonly values: Point['values'];
}

/** A statement compared with what the app asks for. Plain data. */
export interface Review {
  readonly format: 1;
  /** Disagreements first, then by importance. */
  readonly points: readonly Point[];
  /** At most ten, the most important first. */
  readonly questions: readonly Question[];
}
