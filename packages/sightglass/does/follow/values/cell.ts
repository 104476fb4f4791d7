import type { Cell, Contents, Guards, Value } from './value';
import { join, under } from './join';

let lastTick = 0;
/** Counts events while an app is followed. */
export const nextTick = (): number => (lastTick += 1);

abstract class Kept<T> implements Cell<T> {
  current: T;
  readonly born = nextTick();

  constructor(current: T) {
    this.current = current;
  }

  abstract merge(a: T, whenA: Guards, b: T, whenB: Guards): T;
}

class ValueCell extends Kept<Value> {
  override merge(a: Value, whenA: Guards, b: Value, whenB: Guards): Value {
    return a === b ? a : join(under(a, whenA), under(b, whenB));
  }
}

class ContentsCell extends Kept<Contents> {
  override merge(a: Contents, whenA: Guards, b: Contents, whenB: Guards): Contents {
    return a === b ? a : mergeContents(a, whenA, b, whenB);
  }
}

export const NOTHING: Contents = { entries: new Map(), rest: [], spread: [] };

/** A cell for a variable's value. */
export const valueCell = (value: Value): Cell<Value> => new ValueCell(value);

/** A cell for an object's contents. */
export const contentsCell = (contents: Contents): Cell<Contents> => new ContentsCell(contents);

function mergeContents(a: Contents, whenA: Guards, b: Contents, whenB: Guards): Contents {
  const entries = new Map<string, Value>();
  for (const name of new Set([...a.entries.keys(), ...b.entries.keys()])) {
    const inA = a.entries.get(name);
    const inB = b.entries.get(name);
    entries.set(name, inA === inB && inA !== undefined ? inA : both(inA, whenA, inB, whenB));
  }
  return {
    entries,
    rest: join(a.rest, b.rest),
    spread: a.spread === b.spread ? a.spread : [...new Set([...a.spread, ...b.spread])],
  };
}

function both(a: Value | undefined, whenA: Guards, b: Value | undefined, whenB: Guards): Value {
  const absent: Value = [{ atom: { kind: 'plain', value: undefined }, when: new Map() }];
  return join(under(a ?? absent, whenA), under(b ?? absent, whenB));
}
