import type { Outcome } from '../start/answers';

/** An answer that is asked for when it is first needed, and then kept until it is out of date. */
export interface Source<T> {
  readonly get: () => Promise<Outcome<T>>;
  readonly forget: () => void;
}

/** Asks with `read`, at most once for as long as the answer is good. */
export function createSource<T>(read: () => Promise<Outcome<T>>): Source<T> {
  const kept = new Kept(read);
  return {
    get: () => kept.get(),
    forget: () => {
      kept.forget();
    },
  };
}

class Kept<T> {
  readonly #read: () => Promise<Outcome<T>>;
  #answer: Promise<Outcome<T>> | null = null;

  constructor(read: () => Promise<Outcome<T>>) {
    this.#read = read;
  }

  get(): Promise<Outcome<T>> {
    this.#answer ??= this.#read();
    return this.#answer;
  }

  forget(): void {
    this.#answer = null;
  }
}
