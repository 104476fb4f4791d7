import type { Acts, Ending } from './acts';
import { Budget } from './budget';
import type { Cell, Definition, Frame, Module } from './values/value';
import type ts from 'typescript';
import { nextTick } from './values/cell';
import { both } from './values/join';
import type { Learned } from './learned';
import type { Entry, Observation } from './observation';
import { Throws } from './throws';
import type { Sources } from './files/sources';
import { ALWAYS, type Class, type Func, type Guards, type Value } from './values/value';

/** One branch that may be taken. */
export interface Way {
  readonly guards: Guards;
  /** Follows the branch, given what the branches before it changed. */
  readonly go: (before: readonly Writes[]) => Ending;
}

export type Writes = Map<Cell<unknown>, unknown>;

/** What was changed since a point in time, with the previous contents. */
interface Journal {
  readonly since: number;
  readonly before: Writes;
}

/** The limits of following; what lies beyond is reported as undecided. */
export interface Bounds {
  /** The depth of nested calls. */
  readonly depth: number;
  /** The number of contexts in which one function is followed. */
  readonly contexts: number;
  /** The number of expressions and statements evaluated. */
  readonly steps: number;
  /** The seconds of processor time that one pass over functions or pages may take. */
  readonly seconds: number;
}

/** In which contexts a function was followed so far. */
export interface Contexts {
  count: number;
  /** Its result in any of them. */
  last: Value;
  /** The number of contexts after which it last led to something new. */
  news: number;
}

export const BOUNDS: Bounds = { depth: 60, contexts: 2000, steps: 6_000_000, seconds: 60 };

/** One pass over the app: everything known while it is followed. */
export class Run {
  readonly sources: Sources;
  readonly learned: Learned;
  readonly bounds: Bounds;
  readonly acts: Acts;
  readonly observations: Observation[] = [];
  readonly frames: Frame[] = [];
  readonly executed = new Set<ts.Node>();
  /** Functions whose further contexts were skipped. */
  readonly cut = new Set<ts.Node>();
  readonly definitions: Definition[] = [];
  readonly modules = new Map<ts.SourceFile, Module>();
  /** Classes by the interfaces that they implement. */
  readonly implementing = new Map<string, Class[]>();
  /** Classes passed to something outside. */
  readonly handedOut = new Set<Class>();
  readonly instances = new Map<ts.Node, Value>();
  readonly memo = new Map<string, Value>();
  readonly throws = new Throws();
  readonly contexts = new Map<ts.Node, Contexts>();
  readonly escaped = new Set<string>();
  /** Callbacks to run when the function that passed them has ended. */
  waiting: (() => void)[] = [];
  entry: Entry = { side: 'function', name: '', modules: [] };
  path: Guards = ALWAYS;
  /** How many observations were new. */
  news = 0;
  /** How many files are being loaded, nested in each other. */
  loading = 0;
  readonly #journals: Journal[] = [];
  readonly #loops: Writes[][] = [];
  readonly #returns: Writes[][] = [];
  readonly #seen = new Set<string>();
  readonly budget: Budget;

  constructor(sources: Sources, learned: Learned, bounds: Bounds, language: (run: Run) => Acts) {
    this.sources = sources;
    this.learned = learned;
    this.bounds = bounds;
    this.acts = language(this);
    this.budget = new Budget(bounds);
  }

  get frame(): Frame {
    const last = this.frames.at(-1);
    if (last === undefined) throw new Error('nothing is being followed');
    return last;
  }

  get isSpent(): boolean {
    return this.budget.isSpent;
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

  /** Follows each branch from the same state, then continues with the merged results. */
  fork(ways: readonly Way[]): Ending {
    const path = this.path;
    const ended: { guards: Guards; writes: Writes; ending: Ending }[] = [];
    for (const { guards, go } of ways) {
      const narrowed = both(path, guards);
      if (narrowed === undefined) continue;
      this.path = narrowed;
      this.#journals.push({ since: nextTick(), before: new Map() });
      const ending = this.throws.ending(() => go(ended.map(({ writes }) => writes)));
      const writes = this.#undo();
      ended.push({ guards, writes, ending });
      if (ending === 'break' || ending === 'continue') this.#loops.at(-1)?.push(writes);
      if (ending === 'return') this.#returns.at(-1)?.push(writes);
    }
    this.path = path;
    const frame = this.frames.at(-1);
    const mayEnd = ended.length < 2 || ended.some(({ ending }) => ending === 'break');
    if (mayEnd && frame !== undefined) frame.mayEnd = true;
    const going = ended.filter(({ ending }) => ending === 'normal');
    this.#mergeWays(going.length > 0 ? going : ended);
    const [only] = going;
    if (only === undefined) return this.throws.among(ended.map(({ ending }) => ending));
    if (going.length === 1) this.path = both(path, only.guards) ?? path;
    return 'normal';
  }

  /**
   * Follows something whose result is not needed. What is nested too deeply for the call stack ends
   * here and is reported as not followed; what was found before is kept.
   */
  contained(node: ts.Node, go: () => void): void {
    const { path, loading, entry } = this;
    const stacks = [this.frames, this.#journals, this.#loops, this.#returns];
    const depths = stacks.map(({ length }) => length);
    try {
      this.throws.maybe(go);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.cut.add(node);
      Object.assign(this, { path, loading, entry });
      stacks.forEach((stack, index) => stack.splice(depths[index] ?? 0));
    }
  }

  /** Runs a loop's body; its changes may have happened or not. */
  loop(body: () => void): void {
    const path = this.path;
    for (let round = 0; round < 2; round += 1) {
      this.#loops.push([]);
      this.#journals.push({ since: nextTick(), before: new Map() });
      this.throws.maybe(body);
      const writes = this.#undo();
      const broken = this.#loops.pop() ?? [];
      this.path = path;
      this.#mergeWays([
        { guards: ALWAYS, writes: new Map() },
        ...[writes, ...broken].map((each) => ({ guards: ALWAYS, writes: each })),
      ]);
    }
  }

  /** Merges what another branch changed, as something that may have happened. */
  perhaps(writes: readonly Writes[]): void {
    this.#mergeWays([new Map(), ...writes].map((each) => ({ guards: ALWAYS, writes: each })));
  }

  /** Runs something that `break` can leave early, so that only its first part may have run. */
  breakable(body: () => void): void {
    this.#leavable(this.#loops, body);
  }

  /** Runs a function's body, which `return` can leave. */
  returnable(body: () => void): void {
    this.#leavable(this.#returns, body);
  }

  #leavable(left: Writes[][], body: () => void): void {
    left.push([]);
    body();
    const ways = left.pop() ?? [];
    if (ways.length > 0) this.perhaps(ways);
  }

  /** Undoes the changes of the innermost journal and returns them. */
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

/** Whether an observation is new. Reads and calls on data say nothing new about the outside. */
function isNews(seen: Observation): boolean {
  if (seen.kind === 'read') return false;
  if (seen.kind === 'element' || seen.kind === 'refusal') return true;
  const { from } = seen.kind === 'call' ? seen.callee.root : seen.target.root;
  return from === 'module' || from === 'global';
}

/** How often a function is on the call stack. */
export const isOnStack = (run: Run, func: Func): number =>
  run.frames.filter(({ node }) => node === func.node).length;
