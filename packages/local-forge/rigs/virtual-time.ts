import { AsyncResource } from 'node:async_hooks';

interface Timer {
  readonly at: number;
  readonly fire: () => void;
}

const realImmediate = globalThis.setImmediate;

/** After this many turns of the event loop, nothing more happens without a timer. */
const TURNS = 3;

/**
 * A clock that stands still while code runs and jumps to the next timer when nothing does. A wait
 * of 10 seconds takes no time, and time limits are exact on any machine.
 */
export class VirtualTime {
  #now = 0;
  #lastId = 0;
  readonly #timers = new Map<number, Timer>();
  readonly #restore: (() => void)[];

  constructor() {
    this.#restore = [
      replace('setTimeout', (work: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) =>
        this.#schedule(() => {
          work(...given);
        }, ms),
      ),
      replace('clearTimeout', (id: unknown) => {
        this.#timers.delete(Number(id));
      }),
      replace('performance', { now: () => this.#now }),
    ];
  }

  /**
   * Milliseconds since this clock started. An arrow function, so that it can be passed on unbound.
   */
  readonly now = (): number => this.#now;

  /** Runs work to its end. Throws when it waits for something that no timer brings. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const running = new Set([work]);
    const result = work().finally(() => {
      running.clear();
    });
    result.catch(() => undefined);
    await quiet();
    while (running.size > 0) await this.leap();
    return result;
  }

  /** Jumps to the next timer and lets its effects happen. */
  async leap(): Promise<void> {
    this.#fireNext();
    await quiet();
  }

  /** Restores the real timers. */
  dispose(): void {
    for (const restore of this.#restore) restore();
  }

  #schedule(work: () => void, ms: number): number {
    this.#lastId += 1;
    const at = this.#now + Math.max(0, ms);
    const context = new AsyncResource('Timeout');
    const fire = (): void => {
      context.runInAsyncScope(work);
    };
    this.#timers.set(this.#lastId, { at, fire });
    return this.#lastId;
  }

  #fireNext(): void {
    const [next] = [...this.#timers].sort(([, a], [, b]) => a.at - b.at);
    if (next === undefined) throw new Error('The work waits for something that never comes.');
    const [id, { at, fire }] = next;
    this.#timers.delete(id);
    this.#now = Math.max(this.#now, at);
    fire();
  }
}

/**
 * Resolves once everything that needs no timer has happened: answers here come from memory, so a few
 * turns of the event loop bring them all.
 */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++)
    await new Promise<void>((resolve) => realImmediate(resolve));
}

/**
 * Puts a value in the place of a global one and returns what puts the old one back. Globals, because
 * the app and Atlassian's packages take timers from there; so only one of these clocks runs at a time.
 */
function replace(name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(globalThis, name);
  Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  return () => {
    if (before === undefined) Reflect.deleteProperty(globalThis, name);
    else Object.defineProperty(globalThis, name, before);
  };
}
