import { stored } from '../../capabilities/stored';
import type { ErrorCode } from '../../contract';
import { codeOf } from '../../platform/failure';
import type { ListedKey } from '../../platform/storage/listed-key';

/** What an erase knows so far, by key. Only what a strongly consistent read did not find is gone. */
export class Progress {
  /** `null` where a key is known by its declaration and no listing has named it. */
  readonly #found = new Map<string, ListedKey | null>();
  readonly #gone = new Set<string>();
  #failure: ErrorCode | null = null;

  found(name: string, listed: ListedKey | null = null): void {
    this.#found.set(name, listed);
  }

  prove(name: string, gone: boolean): void {
    if (gone) this.#gone.add(name);
    else this.#gone.delete(name);
  }

  /** Whether it is known already if the key is there or not. */
  knows(name: string): boolean {
    return this.#found.has(name) || this.#gone.has(name);
  }

  isGone(name: string): boolean {
    return this.#gone.has(name);
  }

  /** Whether a listing has named the key, so that it is being erased or has been. */
  isListed(name: string): boolean {
    return (this.#found.get(name) ?? null) !== null;
  }

  /** The listed keys that are not proven gone. */
  unproven(): readonly ListedKey[] {
    return [...this.#found.values()]
      .filter((key) => key !== null)
      .filter(({ name }) => !this.#gone.has(name));
  }

  /** Keeps the first failure: what came after it mostly came of it. */
  note(thrown: unknown): void {
    this.#failure ??= codeOf(thrown);
  }

  /**
   * Why it ended early. A failure that a later attempt made good is none. `walkedAll`: a walk went to the
   * end and met no key that was not known before.
   */
  stoppedBy(walkedAll: boolean): ErrorCode | null {
    const settled = stored.every(({ key }) => this.#gone.has(key));
    const isGone = [...this.#found.keys()].every((name) => this.#gone.has(name));
    if (settled && walkedAll && isGone) return null;
    return this.#failure ?? 'STORAGE_UNAVAILABLE';
  }
}
