/** What may stand in a sentence. Each item of a list has a text `name.<item>`, or stands for itself. */
export type Value = string | number | readonly string[];
