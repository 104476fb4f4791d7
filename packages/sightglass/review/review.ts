import type { Inspection } from '../asks/inspection';
import type { StatementReading } from '../says/reading';
import { VERDICTS, type Review } from './held';
import { questionsFor } from './questions';
import { RULES } from './rules/rules';

/**
 * Holds a statement against a manifest, a descriptor or a list of scopes. With one of the two alone it only gives
 * the questions. Silence is no guilt: a point where one of the two says nothing is told as such. A statement that
 * could not be read is held against nothing.
 */
export function review(statement: StatementReading | null, app: Inspection | null): Review {
  const canHold = statement?.isRead === true && app !== null && app.kind !== 'unrecognised';
  const found = canHold ? RULES.flatMap((rule) => rule(statement, app)) : [];
  const points = VERDICTS.flatMap((verdict) => found.filter((point) => point.verdict === verdict));
  return { format: 1, points, questions: questionsFor(points, statement) };
}
