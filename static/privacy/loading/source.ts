import type { Outcome } from '../start/answers';

/** An answer that is asked for when it is first needed, and then kept until it is out of date. */
export interface Source<T> {
  readonly get: () => Promise<Outcome<T>>;
  /** The answer, if it has come, so that it can be shown at once; else `null`. */
  readonly answered: () => Outcome<T> | null;
  readonly forget: () => void;
}

/** Asks with `read`, at most once for as long as the answer is good. */
export function createSource<T>(read: () => Promise<Outcome<T>>): Source<T> {
  const kept = new Kept(read);
  return {
    get: () => kept.get(),
    answered: () => kept.answered(),
    forget: () => {
      kept.forget();
    },
  };
}

/** What is in files of its own: asked for when it is first needed, like any answer. */
export const createPart = <T>(load: () => Promise<T>): Source<T> =>
  createSource(async () => {
    try {
      return { ok: true, value: await load() };
    } catch {
      return { ok: false, error: { code: 'UNREACHABLE' } };
    }
  });

class Kept<T> {
  readonly #read: () => Promise<Outcome<T>>;
  #asked: Promise<Outcome<T>> | null = null;
  #answer: Outcome<T> | null = null;

  constructor(read: () => Promise<Outcome<T>>) {
    this.#read = read;
  }

  get(): Promise<Outcome<T>> {
    this.#asked ??= this.#ask();
    return this.#asked;
  }

  answered(): Outcome<T> | null {
    return this.#answer;
  }

  forget(): void {
    this.#asked = null;
    this.#answer = null;
  }

  /** What comes after it was let go of is not kept. */
  #ask(): Promise<Outcome<T>> {
    const asked = this.#read();
    void asked.then((answer) => {
      if (this.#asked === asked) this.#answer = answer;
    });
    return asked;
  }
}
