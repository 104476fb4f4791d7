/** A finding that somebody accepts, up to and including a day. */
export interface Entry {
  /** Its position in the list, from 1. */
  readonly number: number;
  readonly rule: string;
  /** A path relative to the list's folder, separated by `/`. */
  readonly file: string;
  /** The line it accepts; `null` for any line. */
  readonly line: number | null;
  /** The scope, host or key that it accepts; `null` for any. */
  readonly about: string | null;
  readonly reason: string;
  /** `YYYY-MM-DD`. */
  readonly until: string;
}

/** A list that cannot be used; the message says why in one line. */
export class BadList extends Error {}
