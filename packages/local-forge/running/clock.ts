import { asPlatform } from './runtime';

/** Where time comes from, in milliseconds since 1970. */
export interface TimeSource {
  readonly now: () => number;
}

/** The platform's time: that of its source plus every leap made so far. */
export class PlatformClock implements TimeSource {
  readonly #source: TimeSource;
  #leaptMs = 0;

  constructor(source: TimeSource = { now: () => Date.now() }) {
    this.#source = source;
  }

  readonly now = (): number => asPlatform(this.#source.now) + this.#leaptMs;

  leap(ms: number): void {
    this.#leaptMs += ms;
  }
}

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** ISO 8601, as everything outside the platform sees a time. */
export const iso = (at: number): string => new Date(at).toISOString();
