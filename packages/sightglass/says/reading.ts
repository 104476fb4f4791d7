/** What a statement says of a topic. */
export const ANSWERS = ['says-so', 'says-not', 'unclear', 'not-found'] as const;
export type Answer = (typeof ANSWERS)[number];

/** A place in the text, in UTF-16 units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}
