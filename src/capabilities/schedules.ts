import { entry } from './entry';

/** One run that Forge starts by the clock. */
export interface Schedule {
  readonly id: string;
  readonly interval: 'week';
  readonly reason: string;
}

export const renewal: Schedule = entry({
  id: 'renew',
  interval: 'week',
  reason:
    'Renews the time limit of the record, and updates the base URL if the site was renamed. It never creates a record.',
});

export const schedules: readonly Schedule[] = entry([renewal]);
