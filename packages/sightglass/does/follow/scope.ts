import type ts from 'typescript';
import { valueCell, type Cell } from './cell';
import type { Guards, Value } from './value';

/** One run of a function, or of a file. */
export interface Frame {
  readonly id: number;
  readonly node: ts.FunctionLikeDeclaration | ts.SourceFile | ts.ClassLikeDeclaration;
  /** Where it was called. */
  readonly call: ts.Node | undefined;
  readonly isModule: boolean;
  /** What `this` is. */
  readonly self: Value;
  returns: Value;
  /** The conditions under which the frame was entered. */
  readonly entered: Guards;
}

export interface Variable {
  readonly cell: Cell<Value>;
  /** The frame it belongs to. */
  readonly frame: Frame;
  readonly declaration: ts.Node;
}

/** Names in reach of a place in the source. */
export class Scope {
  readonly #names = new Map<string, Variable | (() => Value)>();
  readonly parent: Scope | undefined;
  readonly frame: Frame;

  constructor(frame: Frame, parent?: Scope) {
    this.frame = frame;
    this.parent = parent;
  }

  /** Declares a name, or gives the one that is declared here already. */
  declare(name: string, declaration: ts.Node, value: Value): Variable {
    const variable = { cell: valueCell(value), frame: this.frame, declaration };
    this.#names.set(name, variable);
    return variable;
  }

  /** A name that stands for what another file exports, whenever it is read. */
  link(name: string, read: () => Value): void {
    this.#names.set(name, read);
  }

  own(name: string): Variable | (() => Value) | undefined {
    return this.#names.get(name);
  }

  find(name: string): Variable | (() => Value) | undefined {
    for (let scope: Scope | undefined = this; scope !== undefined; scope = scope.parent) {
      const found = scope.own(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
