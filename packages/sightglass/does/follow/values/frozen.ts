import type { Contents } from './value';
import { contentsCell } from './cell';
import type { Value } from './value';

/** How deep objects are copied. */
const DEPTH = 4;

/** A copy of a value as it is now, unaffected by later changes to its objects. */
export function frozen(value: Value, depth = DEPTH): Value {
  if (depth === 0 || !value.some(({ atom }) => atom.kind === 'thing')) return value;
  return value.map(({ atom, when }) =>
    atom.kind === 'thing'
      ? { atom: { ...atom, contents: contentsCell(copy(atom.contents.current, depth - 1)) }, when }
      : { atom, when },
  );
}

const copy = ({ entries, rest, spread }: Contents, depth: number): Contents => ({
  entries: new Map([...entries].map(([name, held]) => [name, frozen(held, depth)])),
  rest: frozen(rest, depth),
  spread,
});
