import type { Answer } from '../reading';

/**
 * Topics whose `says so` was right in fewer than 85 of 100 cases when it was measured on labelled policies:
 * they are never shown as firm. Made by `npm run measure:says`.
 */
export const NOT_FIRM: ReadonlySet<number> = new Set([]);

/** The answer as it may be shown. */
export const firmAnswer = (topic: number, answer: Answer): Answer =>
  NOT_FIRM.has(topic) && answer !== 'not-found' ? 'unclear' : answer;
