import { stored } from '../../capabilities/stored';
import { waitedAfter } from '../../platform/deadline';
import { Failure } from '../../platform/failure';
import type { Invocation } from '../../platform/invocation';
import { openLanes } from '../../platform/storage/lanes';
import type { ListedKey } from '../../platform/storage/listed-key';
import { notGone } from '../../platform/storage/walk';
import { BATCH_SIZE, deleteListed, Walk } from '../../platform/storage/walk-pages';
import type { Progress } from './progress';

/** How often keys that are not proven gone are tried again after a walk. */
const ROUNDS = 3;

/** One erase of whatever a walk over all keys finds. It lists, deletes and reads back side by side. */
export class Sweep {
  readonly #invocation: Invocation;
  readonly #progress: Progress;
  readonly #lanes = openLanes();
  /** Names of keys whose deletion the platform has confirmed and nothing was read of since. */
  readonly #deleted = new Set<string>();
  /** Nothing more is listed or deleted: that has failed, however often it was tried. */
  #halted = false;
  /** Nothing more is read back for now. Deleting goes on: it matters more than its proof. */
  #blind = false;

  constructor(invocation: Invocation, progress: Progress) {
    this.#invocation = invocation;
    this.#progress = progress;
  }

  /**
   * Walks until a whole walk meets no new key, and tells whether one has. Never throws: failures are
   * noted in the progress.
   */
  async run(): Promise<boolean> {
    let fresh = true;
    while (fresh && !this.#halted) {
      fresh = await this.#walk();
      await this.#tryAgain();
    }
    return !this.#halted;
  }

  /** Whether one walk, with all that it set off, met a key that was not known before. */
  async #walk(): Promise<boolean> {
    const work: Promise<void>[] = [];
    let fresh = false;
    try {
      const walk = new Walk(this.#invocation, this.#lanes);
      for (let keys = await walk.next(); keys !== null; keys = await walk.next()) {
        const { unknown, back } = this.#sort(keys);
        if (this.#halted) break;
        fresh ||= unknown.length > 0;
        work.push(...batchesOf(unknown).map((batch) => this.#erase(batch)));
        work.push(...batchesOf(back).map((batch) => this.#prove(batch)));
      }
    } catch (thrown) {
      this.#halt(thrown);
    }
    await Promise.all(work);
    return fresh;
  }

  /**
   * Tells apart what is new and what is listed though it is proven gone. Listings lag behind deletes, so
   * the latter is read once more. A declared key is not: who wrote it since has written it after its
   * erase. Whatever else is listed twice is being worked on.
   */
  #sort(keys: readonly ListedKey[]): Record<'unknown' | 'back', readonly ListedKey[]> {
    const unknown: ListedKey[] = [];
    const back = new Map<string, ListedKey>();
    for (const key of keys) {
      if (this.#progress.isGone(key.name)) {
        if (!isDeclared(key)) back.set(key.name, key);
      } else if (!this.#progress.isListed(key.name)) {
        this.#progress.found(key.name, key);
        unknown.push(key);
      }
    }
    return { unknown, back: [...back.values()] };
  }

  async #erase(keys: readonly ListedKey[]): Promise<void> {
    try {
      const left = new Set(await this.#lanes(() => this.#delete(keys)));
      const deleted = keys.filter((key) => !left.has(key));
      deleted.forEach(({ name }) => this.#deleted.add(name));
      await this.#prove(deleted);
    } catch (thrown) {
      this.#halt(thrown);
    }
  }

  async #delete(keys: readonly ListedKey[]): Promise<readonly ListedKey[]> {
    return this.#halted ? keys : deleteListed(this.#invocation, keys);
  }

  async #prove(keys: readonly ListedKey[]): Promise<void> {
    if (keys.length === 0) return;
    try {
      await this.#lanes(() => this.#read(keys));
    } catch (thrown) {
      this.#blind = true;
      this.#progress.note(thrown);
    }
  }

  async #read(keys: readonly ListedKey[]): Promise<void> {
    if (this.#blind) return;
    const there = new Set(await notGone(this.#invocation, keys));
    for (const key of keys) {
      this.#progress.prove(key.name, !there.has(key));
      this.#deleted.delete(key.name);
    }
  }

  /**
   * Tries what is left a few times more: what failed inside a batch may pass a moment later. Reading back
   * gets one more chance only, as each request for it has been repeated already.
   */
  async #tryAgain(): Promise<void> {
    for (let round = 1; round <= ROUNDS && !this.#halted; round++) {
      const left = this.#progress.unproven();
      if (left.length === 0 || (this.#blind && round > 1)) return;
      if (await waitedAfter(this.#invocation, round)) await this.#retry(left);
      else this.#halt(new Failure('OUT_OF_TIME'));
    }
  }

  async #retry(left: readonly ListedKey[]): Promise<void> {
    this.#blind = false;
    const deleted = left.filter(({ name }) => this.#deleted.has(name));
    const still = left.filter(({ name }) => !this.#deleted.has(name));
    await Promise.all([
      ...batchesOf(still).map((batch) => this.#erase(batch)),
      ...batchesOf(deleted).map((batch) => this.#prove(batch)),
    ]);
  }

  #halt(thrown: unknown): void {
    this.#halted = true;
    this.#progress.note(thrown);
  }
}

const isDeclared = ({ name }: ListedKey): boolean => stored.some(({ key }) => key === name);

/** The same items in batches of 25. */
const batchesOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / BATCH_SIZE) }, (_, n) =>
    items.slice(n * BATCH_SIZE, (n + 1) * BATCH_SIZE),
  );
