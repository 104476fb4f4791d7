import { compareInspections } from '../../asks/compare/compare';
import type { Comparison } from '../../asks/compare/comparison';
import { inspect } from '../../asks/inspect';
import type { Earlier } from './baseline';
import type { ReadApp } from './read-apps';

/** What changed in an app since the baseline. */
export interface Changed {
  /** `null` where either version is missing. */
  readonly comparison: Comparison | null;
  readonly isFirst: boolean;
  /** Topics that its statement now answers differently. */
  readonly topics: readonly string[];
}

/** Compares an app with its baseline. */
export function changedSince(earlier: Earlier | undefined, app: ReadApp): Changed {
  if (earlier === undefined) return { comparison: null, isFirst: true, topics: [] };
  const { asks, answers } = earlier;
  return {
    comparison:
      asks === null || app.asks === null ? null : compareInspections(inspect(asks), app.asks),
    isFirst: false,
    topics:
      answers === null || app.says === null
        ? []
        : app.says.topics
            .filter(({ id, answer }) => answers.get(id) !== answer)
            .map(({ id }) => id),
  };
}

/** Whether it may do more than before. */
export const mayDoMore = ({ comparison }: Changed): boolean =>
  comparison?.verdict === 'more' || comparison?.verdict === 'both';
