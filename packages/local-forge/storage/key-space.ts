import type { TimeSource } from '../running/clock';

/** A stored value, kept as JSON text so that no caller shares an object with the store. */
export interface Item {
  readonly key: string;
  readonly json: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt: number | null;
}

interface Version {
  readonly at: number;
  /** `null` after a deletion. */
  readonly item: Item | null;
}

/** A lagging listing sees at most this many earlier states of a key. */
const KEPT_VERSIONS = 50;

/** Keys in lexicographic order with their values and recent history. */
export class KeySpace {
  readonly #clock: TimeSource;
  readonly #expiryLagMs: () => number;
  readonly #versions = new Map<string, Version[]>();
  /** The sorted keys, until one is added or removed. */
  #sorted: readonly string[] | undefined;
  #soonestExpiry = Infinity;

  constructor(clock: TimeSource, expiryLagMs: () => number) {
    this.#clock = clock;
    this.#expiryLagMs = expiryLagMs;
  }

  get(key: string): Item | undefined {
    const item = this.#versions.get(key)?.at(-1)?.item;
    return item !== null && item !== undefined && this.#isThere(item) ? item : undefined;
  }

  set(key: string, json: string, ttlMs: number | null): Item {
    const now = this.#clock.now();
    const createdAt = this.get(key)?.createdAt ?? now;
    const expiresAt = ttlMs === null ? null : now + ttlMs;
    const item = { key, json, createdAt, updatedAt: now, expiresAt };
    this.#push(key, { at: now, item });
    return item;
  }

  delete(key: string): void {
    if (this.get(key) !== undefined) this.#push(key, { at: this.#clock.now(), item: null });
  }

  /** Takes over items unchanged from another installation's data. */
  adopt(items: readonly Item[]): void {
    for (const item of items) this.#push(item.key, { at: this.#clock.now(), item });
  }

  /** Every item in key order, in the state of `lagMs` ago. */
  list(lagMs = 0): readonly Item[] {
    const moment = this.#clock.now() - lagMs;
    this.#sorted ??= [...this.#versions.keys()].sort();
    return this.#sorted
      .map((key) => stateAt(this.#versions.get(key) ?? [], moment))
      .filter((item) => item !== null)
      .filter((item) => this.#isThere(item));
  }

  /** Deletes whatever has expired. */
  sweep(): void {
    if (this.#clock.now() < this.#soonestExpiry + this.#expiryLagMs()) return;
    const items = [...this.#versions.values()].map((versions) => versions.at(-1)?.item);
    const known = items.filter((item) => item !== null && item !== undefined);
    for (const item of known) if (!this.#isThere(item)) this.#versions.delete(item.key);
    this.#sorted = undefined;
    this.#soonestExpiry = known
      .filter((item) => this.#isThere(item))
      .reduce((soonest, { expiresAt }) => Math.min(soonest, expiresAt ?? Infinity), Infinity);
  }

  #isThere(item: Item): boolean {
    return item.expiresAt === null || this.#clock.now() < item.expiresAt + this.#expiryLagMs();
  }

  #push(key: string, version: Version): void {
    const versions = this.#versions.get(key);
    if (versions === undefined) this.#sorted = undefined;
    this.#versions.set(key, [...(versions ?? []), version].slice(-KEPT_VERSIONS));
    this.#soonestExpiry = Math.min(this.#soonestExpiry, version.item?.expiresAt ?? Infinity);
  }
}

const stateAt = (versions: readonly Version[], moment: number): Item | null =>
  versions.findLast(({ at }) => at <= moment)?.item ?? null;
