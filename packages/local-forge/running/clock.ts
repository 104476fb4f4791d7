import { asPlatform } from './runtime';

/** Where time comes from, in milliseconds since 1970. */
export interface TimeSource {
  readonly now: () => number;
}

/** The platform's time: its source's time plus every jump so far. */
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

/** A time in ISO 8601, as shown outside the platform. */
export const iso = (at: number): string => new Date(at).toISOString();
