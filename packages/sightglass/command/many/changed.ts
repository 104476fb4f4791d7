import { compareInspections } from '../../asks/compare/compare';
import type { Comparison } from '../../asks/compare/comparison';
import { inspect } from '../../asks/inspect';
import type { Earlier } from './baseline';
import type { ReadApp } from './read-apps';

/** What changed of an app since last time. */
export interface Changed {
  /** `null` where it was not there, or one of the two files is not. */
  readonly comparison: Comparison | null;
  readonly isFirst: boolean;
  /** Topics that its statement now answers otherwise. */
  readonly topics: readonly string[];
}

/** An app held against what it was. */
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

/** Whether it may do more than last time. */
export const mayDoMore = ({ comparison }: Changed): boolean =>
  comparison?.verdict === 'more' || comparison?.verdict === 'both';
