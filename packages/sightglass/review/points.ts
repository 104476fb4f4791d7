import type { Inspection } from '../asks/inspection';
import type { StatementReading } from '../says/reading';
import { VERDICTS, type Point } from './held';
import { RULES } from './rules/rules';

/**
 * Where a statement and a file meet, by verdict, then by importance. A point on which one of them is
 * silent is reported as silence, not as a disagreement. What could not be read is compared with
 * nothing.
 */
export function pointsOf(statement: StatementReading, app: Inspection): readonly Point[] {
  const canHold = statement.isRead && app.kind !== 'unrecognised';
  const found = canHold ? RULES.flatMap((rule) => rule(statement, app)) : [];
  return VERDICTS.flatMap((verdict) => found.filter((point) => point.verdict === verdict));
}
