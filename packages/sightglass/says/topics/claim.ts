/** One thing that a statement can say, finer than a topic. */
export interface Claim {
  readonly id: string;
  /** The topic it answers, 1 to 60. */
  readonly topic: number;
  /** Phrases that say it, one a line. */
  readonly firm: string;
  /** Phrases that only touch on it: a reader must look. */
  readonly hint?: string;
  /** Whether `not … except …` says that it happens, as it does of sharing. */
  readonly isExceptionEnough?: boolean;
  /** Whether a heading can say it; else it only announces. */
  readonly inHeadings?: boolean;
}
