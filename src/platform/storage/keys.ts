import type { EraseCounts } from '../../contract';

export type KeyCounts = Pick<EraseCounts, 'found' | 'erased' | 'remaining' | 'walkedAll'>;

/** The keys that one call has met. Only the doors to storage write here, as they see them. */
export class Keys {
  readonly #found = new Set<string>();
  readonly #gone = new Set<string>();
  readonly #looks = new Map<string, symbol>();
  /** Whether the last listing came to its end. */
  walkedAll = false;

  /** A listing has named it. Listings lag behind, so one that is gone already does not count. */
  list(name: string): void {
    if (!this.#gone.has(name)) this.#found.add(name);
  }

  /**
   * Opens a strongly consistent look at a key; the returned function notes what was seen. A look that
   * another one has overtaken tells nothing any more.
   */
  look(name: string): (isThere: boolean) => void {
    const turn = Symbol();
    this.#looks.set(name, turn);
    return (isThere) => {
      if (this.#looks.get(name) !== turn) return;
      if (isThere) this.#found.add(name);
      if (isThere) this.#gone.delete(name);
      else this.#gone.add(name);
    };
  }

  /**
   * What was measured. A listing that did not come to its end leaves unknown what it has not met, so
   * nothing is counted as 0 then: `null` stands for what was not measured.
   */
  counts(): KeyCounts {
    const { walkedAll } = this;
    const found = this.#found.size;
    const remaining = [...this.#found].filter((name) => !this.#gone.has(name)).length;
    const measured = (count: number): number | null => (count > 0 || walkedAll ? count : null);
    return {
      found: measured(found),
      erased: measured(found - remaining),
      remaining: walkedAll ? remaining : null,
      walkedAll,
    };
  }
}
