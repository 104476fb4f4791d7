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
  const told = 'values' in record ? [record] : [];
  return {
    soFar: [
      ...told.flatMap(({ storedAt, updatedAt }): readonly Moment[] => [
        { name: 'stored', at: storedAt, when: 'past' },
        { name: 'renewed', at: updatedAt, when: 'past' },
      ]),
      { name: 'now', at: readAt, when: 'now' },
      ...(record.state === 'ours' ? [renewalAfter(record.updatedAt)] : []),
    ],
    uninstalled: [
      { name: 'uninstall', at: readAt, when: 'ahead' },
      { name: 'relink', at: later(readAt, limits.relinkDays * DAY_HOURS), when: 'ahead' },
      { name: 'gone', at: later(readAt, limits.softDeleteDays * DAY_HOURS), when: 'ahead' },
    ],
    leftAlone: told.flatMap(({ expiresAt }): readonly Moment[] => [
      { name: 'expires', at: expiresAt, when: 'ahead' },
      { name: 'removed', at: later(expiresAt, limits.lateHours), when: 'ahead' },
    ]),
  };
}

const renewalAfter = (time: string | null): Moment => ({
  name: 'renewal',
  at: later(time, limits.renewDays * DAY_HOURS),
  when: 'ahead',
});

const DAY_HOURS = 24;
const HOUR_MS = 3_600_000;

/** What is missing is no date, and neither is what comes after it. */
function later(time: string | null, hours: number): string | null {
  const start = Date.parse(String(time));
  return Number.isNaN(start) ? null : new Date(start + hours * HOUR_MS).toISOString();
}
