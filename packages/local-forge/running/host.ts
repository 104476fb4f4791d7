import type { PlatformClock } from './clock';
import type { Faults } from '../faults/faults';
import type { Journal } from './journal';
import type { AppManifest } from '../manifest';

export type TimeLimits = Readonly<
  Record<'resolver' | 'trigger' | 'preUninstall' | 'scheduled', number>
>;

/** https://developer.atlassian.com/platform/forge/limits-invocation/ */
export const DEFAULT_TIME_LIMITS_MS: TimeLimits = {
  resolver: 25_000,
  trigger: 25_000,
  preUninstall: 55_000,
  scheduled: 55_000,
};

/** What the app's `index` exports: its functions, by name. */
export type App = Readonly<Record<string, unknown>>;

/** What all sites of a local Forge share. */
export interface Host {
  /** The app's present code, which a deployment replaces. */
  readonly app: () => App;
  readonly manifest: AppManifest;
  readonly clock: PlatformClock;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly timeLimitsMs: TimeLimits;
}
