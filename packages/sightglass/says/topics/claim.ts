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
  /** Whether to name it is to say it: then `… is not used` right behind it denies it. */
  readonly isThing?: boolean;
  /** Whether a heading can say it; else it only announces. */
  readonly inHeadings?: boolean;
}
