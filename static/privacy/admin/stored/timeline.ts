import type { RecordView } from '../../../../src/contract';
import { limits } from '../../proof/facts';

/** One point in the life of the data. */
export interface Moment {
  readonly name:
    | 'stored'
    | 'renewed'
    | 'now'
    | 'renewal'
    | 'uninstall'
    | 'relink'
    | 'gone'
    | 'expires'
    | 'removed';
  /** `null` where Atlassian's storage did not say. */
  readonly at: string | null;
  readonly when: 'past' | 'now' | 'ahead';
}

/** The life of the data with the real dates of this installation, seen from the moment of reading. */
export interface Timeline {
  readonly soFar: readonly Moment[];
  /** What an uninstall right now would lead to. */
  readonly uninstalled: readonly Moment[];
  /** What happens if nobody does anything and the renewal stops. */
  readonly leftAlone: readonly Moment[];
}

export function timelineOf(record: RecordView, readAt: string): Timeline {
  const times = 'values' in record ? record : null;
  const at = (name: Moment['name'], time: string | null, when: Moment['when']): Moment[] =>
    times === null ? [] : [{ name, at: time, when }];
  return {
    soFar: [
      ...at('stored', times?.storedAt ?? null, 'past'),
      ...at('renewed', times?.updatedAt ?? null, 'past'),
      { name: 'now', at: readAt, when: 'now' },
      ...(record.state === 'ours'
        ? at('renewal', later(times?.updatedAt ?? null, limits.renewDays * DAY_HOURS), 'ahead')
        : []),
    ],
    uninstalled: [
      { name: 'uninstall', at: readAt, when: 'ahead' },
      { name: 'relink', at: later(readAt, limits.relinkDays * DAY_HOURS), when: 'ahead' },
      { name: 'gone', at: later(readAt, limits.softDeleteDays * DAY_HOURS), when: 'ahead' },
    ],
    leftAlone: [
      ...at('expires', times?.expiresAt ?? null, 'ahead'),
      ...at('removed', later(times?.expiresAt ?? null, limits.lateHours), 'ahead'),
    ],
  };
}

const DAY_HOURS = 24;
const HOUR_MS = 3_600_000;

function later(time: string | null, hours: number): string | null {
  const start = time === null ? Number.NaN : Date.parse(time);
  return Number.isNaN(start) ? null : new Date(start + hours * HOUR_MS).toISOString();
}
