/** One thing that a statement can say, more specific than a topic. */
export interface Claim {
  readonly id: string;
  /** The topic that it answers, 1 to 60; 0 for none. */
  readonly topic: number;
  /** Phrases that state it, one a line. */
  readonly firm: string;
  /** Phrases that only mention the matter, so that a person must look. */
  readonly hint?: string;
  /** Whether `not … except …` affirms it, as it does for sharing. */
  readonly isExceptionEnough?: boolean;
  /** Whether naming the thing affirms it; then `… is not used` after it denies it. */
  readonly isThing?: boolean;
  /** Whether only its own words state it, not those of the list that it is an item of. */
  readonly standsAlone?: boolean;
  /** Whether it says that the maker has something, which it has not of what stays on a device. */
  readonly isHad?: boolean;
  /** Whether a heading can state it; otherwise a heading only announces. */
  readonly inHeadings?: boolean;
}
