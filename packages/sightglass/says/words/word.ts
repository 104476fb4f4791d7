/** One word of a text, with its place. */
export interface Word {
  /** What its forms share; `@mailbox`, `@web`, `@host` and `@number` stand for what they name. */
  readonly stem: string;
  /** Places in the whole text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The mark between the word before and this one that ends a thought: `,` `;` `:` `(` or none. */
  readonly mark: string;
  readonly isCapital: boolean;
  /** Whether it may stand anywhere in a phrase without being named. */
  readonly isLight: boolean;
}
