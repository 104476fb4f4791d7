/** The time of day in milliseconds. Only for measuring how long something took. */
export const now = (): number => Date.now();

/** The time of day, as ISO 8601. */
export const readAt = (): string => new Date().toISOString();

/** Whether a moment, as ISO 8601, has come. */
export const isPast = (time: string): boolean => Date.parse(time) <= Date.now();

/** A time that the platform told as a number or a text, as ISO 8601; `null` for anything else. */
export function asTime(value: unknown): string | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** Does something after so many milliseconds, unless what it returns is called before. */
export function after(ms: number, work: () => void): () => void {
  const timer = setTimeout(work, ms);
  return () => {
    clearTimeout(timer);
  };
}

/** Resolves after so many milliseconds. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    after(ms, resolve);
  });
