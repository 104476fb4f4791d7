import type { Outcome } from '../start/answers';

/** An answer that is asked for when it is first needed, and then kept until it is out of date. */
export interface Source<T> {
  readonly get: () => Promise<Outcome<T>>;
  readonly forget: () => void;
}

/** Asks with `read`, at most once for as long as the answer is good. */
export function createSource<T>(read: () => Promise<Outcome<T>>): Source<T> {
  let answer: Promise<Outcome<T>> | null = null;
  return {
    get: () => (answer ??= read()),
    forget: () => {
      answer = null;
    },
  };
}
