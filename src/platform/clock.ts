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

/** What work comes to, or `late` thrown where it takes longer than so many milliseconds. */
export async function within<T>(ms: number, late: Error, work: () => Promise<T>): Promise<T> {
  let stop = (): void => undefined;
  const alarm = new Promise<never>((_, reject) => {
    stop = after(ms, () => {
      reject(late);
    });
  });
  try {
    return await Promise.race([work(), alarm]);
  } finally {
    stop();
  }
}

/** Somewhere between half and the whole of a time, by chance, so that callers do not return all at once. */
export const about = (ms: number): number => ms * (0.5 + Math.random() / 2);

/** Resolves after so many milliseconds. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    after(ms, resolve);
  });
