import type { Inspection } from '../asks/inspection';
import type { StatementReading } from '../says/reading';
import { VERDICTS, type Review } from './held';
import { questionsFor } from './questions';
import { RULES } from './rules/rules';

/**
 * Compares a statement with a manifest, a descriptor or a list of scopes. With only one of the two
 * it returns just the questions. A point on which one of them is silent is reported as silence, not
 * as a disagreement. An unreadable statement is compared with nothing.
 */
export function review(statement: StatementReading | null, app: Inspection | null): Review {
  const canHold = statement?.isRead === true && app !== null && app.kind !== 'unrecognised';
  const found = canHold ? RULES.flatMap((rule) => rule(statement, app)) : [];
  const points = VERDICTS.flatMap((verdict) => found.filter((point) => point.verdict === verdict));
  return { format: 1, points, questions: questionsFor(points, statement) };
}
