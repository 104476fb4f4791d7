import type ts from 'typescript';
import { valueCell } from './values/cell';
import type { Frame, Named, Scope, Value, Variable } from './values/value';

/** Makes a scope within another one. */
export const scopeIn = (frame: Frame, parent?: Scope): Scope => new Names(frame, parent);

class Names implements Scope {
  readonly #names = new Map<string, Named>();
  readonly parent: Scope | undefined;
  readonly frame: Frame;

  constructor(frame: Frame, parent?: Scope) {
    this.frame = frame;
    this.parent = parent;
  }

  declare(name: string, declaration: ts.Node, value: Value): Variable {
    const variable = { cell: valueCell(value), frame: this.frame, declaration };
    this.#names.set(name, variable);
    return variable;
  }

  link(name: string, read: () => Value): void {
    this.#names.set(name, read);
  }

  own(name: string): Named | undefined {
    return this.#names.get(name);
  }

  find(name: string): Named | undefined {
    return this.#names.get(name) ?? this.parent?.find(name);
  }
}
