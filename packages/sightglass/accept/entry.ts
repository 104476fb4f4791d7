/** Something that was found and that somebody lets stay, up to and including a day. */
export interface Entry {
  /** Where it stands in the list, from 1. */
  readonly number: number;
  readonly rule: string;
  /** A path from the list's folder, in which `/` stands between names. */
  readonly file: string;
  /** Only on that line; on any where it is `null`. */
  readonly line: number | null;
  /** Only of that scope, host, key …; of any where it is `null`. */
  readonly about: string | null;
  readonly reason: string;
  /** `YYYY-MM-DD`. */
  readonly until: string;
}

/** A list that cannot be taken as it is: what is wrong with it, in one line. */
export class BadList extends Error {}
