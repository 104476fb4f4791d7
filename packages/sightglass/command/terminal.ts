import type { Screen } from '../output/screen';

/** The properties of a stream that may be a terminal. */
interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/**
 * Colours and width, for a terminal only; no colours where `NO_COLOR` is set: https://no-color.org
 */
export function screenOf({ isTTY, columns }: Stream, env: NodeJS.ProcessEnv): Screen {
  if (isTTY !== true) return { width: null, isColored: false };
  const isPlain = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return { width: columns ?? null, isColored: !isPlain };
}

/** Shorter work shows no progress. */
const SHOWN_AFTER_MS = 1000;

/**
 * Shows progress in one line, overwritten each time, once the work has lasted a while; does nothing
 * without a terminal.
 */
export function progressOn(stream: Stream, now: () => number): (line: string | null) => void {
  if (stream.isTTY !== true) return () => undefined;
  const start = now();
  let isShown = false;
  return (line) => {
    if (line === null) {
      if (isShown) stream.write(CLEARED);
      isShown = false;
    } else if (now() - start > SHOWN_AFTER_MS) {
      stream.write(`${CLEARED}${line.slice(0, (stream.columns ?? 80) - 1)}`);
      isShown = true;
    }
  };
}

/** Returns to the first column and clears the line. */
const CLEARED = '\r\u001b[K';
