import type { InspectorWords } from '../asks/inspection-words';

/** Why something that was found may stay, and until when. */
export interface Mark {
  readonly reason: string;
  /** `YYYY-MM-DD`. */
  readonly until: string;
  /** Whether that day is over, so that it may stay no longer. */
  readonly isOver: boolean;
}

/** What somebody has accepted, by the very objects that were found. */
export type Marks = ReadonlyMap<object, Mark>;

export const NO_MARKS: Marks = new Map();

/** The mark of something found, in words; empty where it has none. */
export function markOf(marks: Marks, found: object, words: Pick<InspectorWords, 'of'>): string {
  const mark = marks.get(found);
  if (mark === undefined) return '';
  const { reason, until, isOver } = mark;
  return words.of(isOver ? 'output.mark.over' : 'output.mark.accepted', { until, reason });
}

/** The same for JSON: an object that says that it is accepted, where it is. */
export function withMark<T extends object>(
  marks: Marks,
  found: object,
  written: T,
): T | (T & { readonly accepted: Mark }) {
  const accepted = marks.get(found);
  return accepted === undefined ? written : { ...written, accepted };
}
