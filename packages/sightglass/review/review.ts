import type { Inspection } from '../asks/inspection';
import type { StatementReading } from '../says/reading';
import type { Review } from './held';
import { pointsOf } from './points';
import { questionsFor } from './questions';

/**
 * Compares a statement with a manifest, a descriptor or a list of scopes. With only one of the two
 * it returns just the questions.
 */
export function review(statement: StatementReading | null, app: Inspection | null): Review {
  const points = statement === null || app === null ? [] : pointsOf(statement, app);
  return { format: 1, points, questions: questionsFor(points, statement) };
}
