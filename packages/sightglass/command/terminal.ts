import type { Screen } from '../output/screen';

/** What is known of a stream that may be a terminal. */
interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** Colors and width only where somebody looks; no colors where `NO_COLOR` says so: https://no-color.org */
export function screenOf({ isTTY, columns }: Stream, env: NodeJS.ProcessEnv): Screen {
  if (isTTY !== true) return { width: null, isColored: false };
  const isPlain = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return { width: columns ?? null, isColored: !isPlain };
}

/** Work that is done sooner shows no progress. */
const SHOWN_AFTER_MS = 1000;

/** One line that is written over, once work has lasted; nothing where nobody watches. */
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

/** Back to the first column, and the line emptied. */
const CLEARED = '\r\u001b[K';
