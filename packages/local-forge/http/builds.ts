import { json } from './exchange';
import { get, type Route } from './table';

/** Tells the pages that are open when what they show has been built anew. */
export class Builds {
  #count = 0;
  readonly #waiting = new Set<() => void>();

  /** Says that something was built. */
  announce(): void {
    this.#count += 1;
    for (const tell of this.#waiting) tell();
    this.#waiting.clear();
  }

  /** The number of the newest build, once it is another one than the caller knows. */
  async after(known: number): Promise<number> {
    if (known === this.#count)
      await new Promise<void>((resolve) => {
        this.#waiting.add(resolve);
      });
    return this.#count;
  }
}

/** A page asks with the build that it shows, and is answered when there is a newer one. */
export const buildRoutes = (builds: Builds): readonly Route[] => [
  get('/_shell/builds', async ({ url }) =>
    json({ build: await builds.after(Number(url.searchParams.get('known') ?? NaN)) }),
  ),
];
