import type { Frame } from './values/value';
import type ts from 'typescript';
import type { Args, Guards, Sym, Value } from './values/value';

/** Where the following began. */
export interface Entry {
  readonly side: 'function' | 'page';
  /** The manifest's key of the function or resource. */
  readonly name: string;
  /** What runs it: types of modules. */
  readonly modules: readonly string[];
  /** The resolver's definition that runs. */
  readonly definition?: string;
}

interface Seen {
  readonly node: ts.Node;
  readonly entry: Entry;
  /** The calls that led here, the outermost first. */
  readonly frames: readonly Frame[];
  readonly when: Guards;
}

/** A call of something that the app does not make. */
export interface SeenCall extends Seen {
  readonly kind: 'call';
  readonly callee: Sym;
  readonly args: Args;
  readonly isNew: boolean;
}

/** An element of a page, or a component of a library. */
export interface SeenElement extends Seen {
  readonly kind: 'element';
  readonly tag: string | Sym;
  readonly attributes: ReadonlyMap<string, Value>;
}

/** Something of the outside that is set. */
export interface SeenWrite extends Seen {
  readonly kind: 'write';
  readonly target: Sym;
  readonly value: Value;
}

/** Something of the outside that is read. */
export interface SeenRead extends Seen {
  readonly kind: 'read';
  readonly sym: Sym;
}

export type Observation = SeenCall | SeenElement | SeenWrite | SeenRead;
