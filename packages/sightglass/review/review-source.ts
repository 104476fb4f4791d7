import type { StatementReading } from '../says/reading';
import { VERDICTS } from './held';
import { asksAndDoes } from './rules/source-asks';
import { SAYS_AND_DOES } from './rules/source-says';
import type { SourceDone, SourcePoint } from './source-held';

/**
 * Compares what a source does with what the app asks for and, if given, with its statement. Only
 * certain findings about the source count as disagreements, which come first.
 */
export function reviewSource(
  done: SourceDone,
  statement: StatementReading | null,
): readonly SourcePoint[] {
  const found = [
    ...(statement?.isRead === true ? SAYS_AND_DOES.flatMap((rule) => rule(statement, done)) : []),
    ...asksAndDoes(done),
  ];
  return VERDICTS.flatMap((verdict) => found.filter((point) => point.verdict === verdict));
}
