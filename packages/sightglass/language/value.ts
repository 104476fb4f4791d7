/**
 * A value in a sentence. An item of a list is shown as its text `name.<item>`, or as it is without
 * one.
 */
export type Value = string | number | readonly string[];

/** A country by its ISO 3166 code, shown by its name in the reader's language. */
export interface Country {
  readonly country: string;
}
