import type { Passage } from '../says/reading';

/** How a statement and a file stand to one another in one point. */
export const VERDICTS = ['disagrees', 'bears-out', 'says-nothing'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What can be told of both. */
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

/** One sentence about both, with both places; in words by `review.<id>`. */
export interface Point {
  readonly id: PointId;
  readonly verdict: Verdict;
  /** The topic of the statement that it belongs to, 1 to 60. */
  readonly topic: number;
  /** Where the statement says it; none where it is silent. */
  readonly passages: readonly Passage[];
  /** The lines of the file, rising; none where the file says nothing. */
  readonly lines: readonly number[];
  readonly values: Readonly<Record<string, string | readonly string[]>>;
}

/** Something to ask the maker; in words by `question.<id>`. */
export interface Question {
  readonly id: string;
  readonly topic: number;
  readonly values: Point['values'];
}

/** A statement held against what the app asks for. Plain data. */
export interface Review {
  readonly format: 1;
  /** Disagreements first, in the order of what matters most. */
  readonly points: readonly Point[];
  /** At most ten, the most important first. */
  readonly questions: readonly Question[];
}
