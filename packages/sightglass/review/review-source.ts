import type { StatementReading } from '../says/reading';
import { VERDICTS } from './held';
import { asksAndDoes } from './rules/source-asks';
import { SAYS_AND_DOES } from './rules/source-says';
import type { SourceDone, SourcePoint } from './source-held';

/**
 * Holds what a source does against what the app asks for and, where there is one that could be read, against
 * what its maker says. Only what is certain of the source is held against anybody. Disagreements come first.
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
