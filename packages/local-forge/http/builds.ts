import { json } from './exchange';
import { get, type Route } from './table';

/** Tells open pages that they have been rebuilt. */
export class Builds {
  #count = 0;
  readonly #waiting = new Set<() => void>();

  /** Reports a new build. */
  announce(): void {
    this.#count += 1;
    for (const tell of this.#waiting) tell();
    this.#waiting.clear();
  }

  /**
   * Resolves with the number of the newest build, once it differs from the one that the caller
   * knows.
   */
  async after(known: number): Promise<number> {
    if (known === this.#count)
      await new Promise<void>((resolve) => {
        this.#waiting.add(resolve);
      });
    return this.#count;
  }
}

/** A page asks with the number of its build and is answered when there is a newer one. */
export const buildRoutes = (builds: Builds): readonly Route[] => [
  get('/_shell/builds', async ({ url }) =>
    json({ build: await builds.after(Number(url.searchParams.get('known') ?? NaN)) }),
  ),
];
