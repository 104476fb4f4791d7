/** One word of a text, with its place. */
export interface Word {
  /**
   * What its forms share; `@mailbox`, `@web`, `@host` and `@number` replace addresses and numbers.
   */
  readonly stem: string;
  /** Positions in the whole text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The punctuation mark between the word before and this one: `,` `;` `:` `(` `[` or none. */
  readonly mark: string;
  readonly isCapital: boolean;
  /** Whether it may occur anywhere in a phrase without being listed. */
  readonly isLight: boolean;
}
