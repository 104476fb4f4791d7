import type { Change } from './change';
import { compareHanded, compareStored } from './data';
import { compareEgress, compareOperations, compareScopes } from './reach';
import {
  compareDependencies,
  compareLogEvents,
  compareModules,
  compareSchedules,
} from './workings';
import type { DisclosedSeals, Disclosure } from '../disclosure';

export type { Change } from './change';

/** What changed from one version to the next. */
export interface Comparison {
  /** `null` for the first version. */
  readonly from: string | null;
  readonly to: string;
  /** The text that sums it up: the first version, nothing about your data, or something. */
  readonly summary: 'change.first' | 'change.none' | 'change.some';
  readonly changes: readonly Change[];
}

/** What changed, and when what holds the app to its word was last changed, whatever the version. */
export interface Changes extends Comparison {
  readonly sealed: DisclosedSeals['changed'];
}

/** Says what the later version may do that the earlier could not, and the other way round. */
export function compare(before: Disclosure | null, after: Disclosure): Comparison {
  const to = after.app.version;
  if (before === null) return { from: null, to, summary: 'change.first', changes: [] };
  const changes = ASPECTS.flatMap((aspect) => aspect(before, after));
  const touched = changes.some(({ about }) => about === 'data');
  return {
    from: before.app.version,
    to,
    summary: touched ? 'change.some' : 'change.none',
    changes,
  };
}

/** In the order in which they matter to a reader. */
const ASPECTS = [
  compareScopes,
  compareEgress,
  compareStored,
  compareHanded,
  compareOperations,
  compareLogEvents,
  compareSchedules,
  compareModules,
  compareDependencies,
] as const;
