import { grown } from '../inspect/run';
import { newFaults } from './blocks';
import type { Changes } from './read-changes';

/** Whether a change brings anything of what is named. An app that was not there before is all new. */
export function failsBy({ asks, says, sources }: Changes, failOn: readonly string[]): boolean {
  const comparisons = asks.flatMap(({ comparison }) => comparison ?? []);
  const isNew = asks.some(({ before, after }) => before === null && after !== null);
  const brought = new Set<string>([
    ...(isNew || comparisons.some(({ verdict }) => verdict === 'more' || verdict === 'both')
      ? ['more']
      : []),
    ...(comparisons.some(
      ({ approval }) => approval.isNeeded !== 'no' && approval.isNeeded !== 'unclear',
    )
      ? ['approval']
      : []),
    ...(says.some(({ before, after }) => newFaults(after, before).length > 0) ? ['fault'] : []),
    ...asks.flatMap(({ before, after, comparison }) =>
      (comparison === null ? (before === null ? (after?.findings ?? []) : []) : grown(comparison))
        .filter(({ gravity }) => gravity !== 'reassuring')
        .map(({ concern }) => concern),
    ),
    ...sources.flatMap(({ added }) => added.map(({ concern }) => concern)),
  ]);
  return failOn.some((name) => brought.has(name));
}
