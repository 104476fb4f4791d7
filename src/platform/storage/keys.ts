/** The keys that one call has met. Only the doors to storage write here, as they see them. */
export class Keys {
  readonly #found = new Set<string>();
  readonly #gone = new Set<string>();
  readonly #looks = new Map<string, number>();
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
    const turn = (this.#looks.get(name) ?? 0) + 1;
    this.#looks.set(name, turn);
    return (isThere) => {
      if (this.#looks.get(name) !== turn) return;
      if (isThere) this.#found.add(name);
      if (isThere) this.#gone.delete(name);
      else this.#gone.add(name);
    };
  }

  found(): number {
    return this.#found.size;
  }

  remaining(): number {
    return [...this.#found].filter((name) => !this.#gone.has(name)).length;
  }
}
