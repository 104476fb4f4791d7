/** What may stand in a sentence. Each item of a list has a text `name.<item>`, or stands for itself. */
export type Value = string | number | readonly string[];

/** A country by its ISO 3166 code, which is shown as the language calls the country. */
export interface Country {
  readonly country: string;
}
