import type { Reach } from '../../facts/figures';
import type { ReachChange } from './change';
import { byName } from '../../json/own';

/**
 * Changes in how many of Jira's operations the scopes open and how many of these delete; empty
 * where either side is unknown.
 */
export const compareReach = (before: Reach | null, after: Reach | null): readonly ReachChange[] =>
  before === null || after === null
    ? []
    : (['operations', 'deleting'] as const).map((about) => ({
        about,
        kind: kindOf(byName(after, about) - byName(before, about)),
        before: byName(before, about),
        after: byName(after, about),
      }));

const kindOf = (more: number): ReachChange['kind'] => {
  if (more === 0) return 'same';
  return more > 0 ? 'wider' : 'narrower';
};
