import type { Frame } from './values/value';
import type ts from 'typescript';
import type { Args, Guards, Sym, Value } from './values/value';

/** Where following started. */
export interface Entry {
  readonly side: 'function' | 'page';
  /** The function's or resource's key in the manifest. */
  readonly name: string;
  /** The types of modules that run it. */
  readonly modules: readonly string[];
  /** The resolver definition that runs. */
  readonly definition?: string;
}

interface Seen {
  readonly node: ts.Node;
  readonly entry: Entry;
  /** The calls that led here, the outermost first. */
  readonly frames: readonly Frame[];
  readonly when: Guards;
}

/** A call to something outside the app. */
export interface SeenCall extends Seen {
  readonly kind: 'call';
  readonly callee: Sym;
  readonly args: Args;
  readonly isNew: boolean;
}

/** An element of a page, or a library's component. */
export interface SeenElement extends Seen {
  readonly kind: 'element';
  readonly tag: string | Sym;
  readonly attributes: ReadonlyMap<string, Value>;
}

/** An assignment to something outside. */
export interface SeenWrite extends Seen {
  readonly kind: 'write';
  readonly target: Sym;
  readonly value: Value;
}

/** A read of something outside. */
export interface SeenRead extends Seen {
  readonly kind: 'read';
  readonly sym: Sym;
}

/** A path that `route` refuses on every way, written before the request that would take it. */
export interface SeenRefusal extends Seen {
  readonly kind: 'refusal';
  readonly path: string;
}

export type Observation = SeenCall | SeenElement | SeenWrite | SeenRead | SeenRefusal;
