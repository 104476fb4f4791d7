/** A fact about somebody else, and the day it was last checked. */
export interface DatedFact {
  readonly about: string;
  readonly source: string;
  /** As of ISO 8601. */
  readonly date: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const MOST_DAYS = 180;

/** The facts not checked for 180 days, the oldest first. */
export const oldFacts = (facts: readonly DatedFact[], now: Date): readonly DatedFact[] =>
  facts
    .filter(({ date }) => now.getTime() - Date.parse(date) > MOST_DAYS * DAY_MS)
    .toSorted((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
