import type { Acts, Ending } from './acts';
import type { Cell, Definition, Frame, Module } from './values/value';
import type ts from 'typescript';
import { nextTick } from './values/cell';
import { both } from './values/join';
import type { Learned } from './learned';
import type { Entry, Observation } from './observation';
import type { Sources } from './files/sources';
import { ALWAYS, type Class, type Func, type Guards, type Value } from './values/value';

/** One way that can be taken. */
export interface Way {
  readonly guards: Guards;
  /** Is told what the ways before it have left. */
  readonly go: (before: readonly Writes[]) => Ending;
}

export type Writes = Map<Cell<unknown>, unknown>;

/** What was changed since a moment, and what was there before. */
interface Journal {
  readonly since: number;
  readonly before: Writes;
}

/** The bounds within which values are followed; what lies beyond is told as not decided. */
export interface Bounds {
  /** Calls within calls. */
  readonly depth: number;
  /** Different ways in which one function is followed. */
  readonly contexts: number;
  /** Expressions and statements looked at. */
  readonly steps: number;
  /** How long one pass over functions or pages may take. */
  readonly seconds: number;
}

/** How a function was followed so far. */
export interface Contexts {
  count: number;
  /** What it gave in any of them. */
  last: Value;
  /** After how many ways it last led to something that was not seen before. */
  news: number;
}

export const BOUNDS: Bounds = { depth: 60, contexts: 2000, steps: 6_000_000, seconds: 60 };

/** How many steps lie between two looks at the clock. */
const LOOKS = 4096;

/** One pass over the app: everything that is known while it is followed. */
export class Run {
  readonly sources: Sources;
  readonly learned: Learned;
  readonly bounds: Bounds;
  readonly acts: Acts;
  readonly observations: Observation[] = [];
  readonly frames: Frame[] = [];
  readonly executed = new Set<ts.Node>();
  /** Functions whose further ways were not looked at. */
  readonly cut = new Set<ts.Node>();
  readonly definitions: Definition[] = [];
  readonly modules = new Map<ts.SourceFile, Module>();
  /** Classes by the interfaces that they implement. */
  readonly implementing = new Map<string, Class[]>();
  /** Classes that are handed to something outside. */
  readonly handedOut = new Set<Class>();
  readonly instances = new Map<ts.Node, Value>();
  readonly memo = new Map<string, Value>();
  readonly contexts = new Map<ts.Node, Contexts>();
  readonly escaped = new Set<string>();
  /** Callbacks that run when the function that hands them over has ended. */
  waiting: (() => void)[] = [];
  entry: Entry = { side: 'function', name: '', modules: [] };
  path: Guards = ALWAYS;
  steps = 0;
  /** How much was seen that leads outside. */
  news = 0;
  /** How many files are being loaded, one from within the other. */
  loading = 0;
  readonly #journals: Journal[] = [];
  readonly #loops: Writes[][] = [];
  readonly #returns: Writes[][] = [];
  readonly #seen = new Set<string>();
  readonly #until: number;
  #isLate = false;

  constructor(sources: Sources, learned: Learned, bounds: Bounds, language: (run: Run) => Acts) {
    this.sources = sources;
    this.learned = learned;
    this.bounds = bounds;
    this.acts = language(this);
    this.#until = Date.now() + bounds.seconds * 1000;
  }

  get frame(): Frame {
    const last = this.frames.at(-1);
    if (last === undefined) throw new Error('nothing is being followed');
    return last;
  }

  get isSpent(): boolean {
    if (this.steps % LOOKS === 0) this.#isLate ||= Date.now() > this.#until;
    return this.#isLate || this.steps > this.bounds.steps;
  }

  observe(key: string, make: () => Observation): void {
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const seen = make();
    this.observations.push(seen);
    if (isNews(seen)) this.news += 1;
  }

  set<T>(cell: Cell<T>, value: T): void {
    const journal = this.#journals.at(-1);
    if (journal !== undefined && cell.born < journal.since && !journal.before.has(cell))
      journal.before.set(cell, cell.current);
    cell.current = value;
  }

  /** Takes each way from the same start and goes on with what all of them leave. */
  fork(ways: readonly Way[]): Ending {
    const path = this.path;
    const ended: { guards: Guards; writes: Writes; ending: Ending }[] = [];
    for (const { guards, go } of ways) {
      const narrowed = both(path, guards);
      if (narrowed === undefined) continue;
      this.path = narrowed;
      this.#journals.push({ since: nextTick(), before: new Map() });
      const ending = go(ended.map(({ writes }) => writes));
      const writes = this.#undo();
      ended.push({ guards, writes, ending });
      if (ending === 'break' || ending === 'continue') this.#loops.at(-1)?.push(writes);
      if (ending === 'return') this.#returns.at(-1)?.push(writes);
    }
    this.path = path;
    const going = ended.filter(({ ending }) => ending === 'normal');
    this.#mergeWays(going.length > 0 ? going : ended);
    const [only] = going;
    if (only === undefined) return ended[0]?.ending ?? 'normal';
    if (going.length === 1) this.path = both(path, only.guards) ?? path;
    return 'normal';
  }

  /**
   * Follows something for its own sake. What is too deep for the machine ends here, and is told as not
   * followed; what was found on the way is kept.
   */
  contained(node: ts.Node, go: () => void): void {
    const { path, loading, entry } = this;
    const stacks = [this.frames, this.#journals, this.#loops, this.#returns];
    const depths = stacks.map(({ length }) => length);
    try {
      go();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.cut.add(node);
      Object.assign(this, { path, loading, entry });
      stacks.forEach((stack, index) => stack.splice(depths[index] ?? 0));
    }
  }

  /** Runs the body of a loop; what it changes may have happened or not. */
  loop(body: () => void): void {
    const path = this.path;
    for (let round = 0; round < 2; round += 1) {
      this.#loops.push([]);
      this.#journals.push({ since: nextTick(), before: new Map() });
      body();
      const writes = this.#undo();
      const broken = this.#loops.pop() ?? [];
      this.path = path;
      this.#mergeWays([
        { guards: ALWAYS, writes: new Map() },
        ...[writes, ...broken].map((each) => ({ guards: ALWAYS, writes: each })),
      ]);
    }
  }

  /** Takes what another way has left as what may be there already. */
  perhaps(writes: readonly Writes[]): void {
    this.#mergeWays([new Map(), ...writes].map((each) => ({ guards: ALWAYS, writes: each })));
  }

  /** Runs something that `break` can leave; what was done before may then be all that was. */
  breakable(body: () => void): void {
    this.#leavable(this.#loops, body);
  }

  /** Runs the body of a function, which `return` can leave. */
  returnable(body: () => void): void {
    this.#leavable(this.#returns, body);
  }

  #leavable(left: Writes[][], body: () => void): void {
    left.push([]);
    body();
    const ways = left.pop() ?? [];
    if (ways.length > 0) this.perhaps(ways);
  }

  /** Takes the writes of the innermost journal back and tells what they left. */
  #undo(): Writes {
    const after: Writes = new Map();
    for (const [cell, before] of this.#journals.pop()?.before ?? []) {
      after.set(cell, cell.current);
      cell.current = before;
    }
    return after;
  }

  #mergeWays(ways: readonly { readonly guards: Guards; readonly writes: Writes }[]): void {
    const cells = new Set(ways.flatMap(({ writes }) => [...writes.keys()]));
    for (const cell of cells) {
      const [first, ...others] = ways.map(({ guards, writes }) => ({
        guards,
        value: writes.has(cell) ? writes.get(cell) : cell.current,
      }));
      if (first === undefined) continue;
      let merged = first.value;
      let guards = first.guards;
      for (const other of others) {
        merged = cell.merge(merged, guards, other.value, other.guards);
        guards = ALWAYS;
      }
      this.set(cell, merged);
    }
  }
}

/** Data goes by many names: what is read of it or called on it says nothing new about the outside. */
function isNews(seen: Observation): boolean {
  if (seen.kind === 'read') return false;
  if (seen.kind === 'element') return true;
  const { from } = seen.kind === 'call' ? seen.callee.root : seen.target.root;
  return from === 'module' || from === 'global';
}

/** A way to key what a function was called in. */
export const isOnStack = (run: Run, func: Func): number =>
  run.frames.filter(({ node }) => node === func.node).length;
