import type ts from 'typescript';
import type { Run } from '../run';
import { derived } from '../values/sym';
import { one, type Args, type Atom, type Class, type Sym, type Value } from '../values/value';

/** How deep objects are searched for functions. */
const DEPTH = 3;

/**
 * Runs every function in a value passed to something outside, when the passing function has ended:
 * it may be called with anything.
 */
export function escape(
  run: Run,
  value: Value,
  node: ts.Node,
  from: readonly Sym[] = [],
  items: Value = [],
): void {
  for (const its of classesIn(value)) run.handedOut.add(its);
  for (const func of functionsIn(value)) {
    const key = `${run.entry.side} ${run.entry.name} ${run.entry.definition ?? ''} ${keyOf(func)}`;
    if (run.escaped.has(key)) continue;
    run.escaped.add(key);
    const { path } = run;
    run.waiting.push(() => {
      const before = run.path;
      run.path = path;
      run.contained(node, () => {
        run.loop(() => {
          const given_ = anything(from);
          const list = items.length === 0 ? [] : [items];
          run.acts.callAtom(func, { ...given_, list }, node, []);
        });
      });
      run.path = before;
    });
  }
}

const keyOf = (atom: Atom): string => ('id' in atom ? String(atom.id) : '');

/** Arguments of which only the origin is known. */
export const anything = (from: readonly Sym[]): Args => ({
  list: [],
  more: one(derived('given', from)),
});

/** The functions in a value, including those in objects and lists. */
export function functionsIn(value: Value, depth = DEPTH): readonly Atom[] {
  return value.flatMap(({ atom }) => {
    if (atom.kind === 'func' || atom.kind === 'native') return [atom];
    if (atom.kind !== 'thing' || depth === 0) return [];
    const { entries, rest } = atom.contents.current;
    return [...entries.values(), rest].flatMap((held) => functionsIn(held, depth - 1));
  });
}

function classesIn(value: Value, depth = DEPTH): readonly Class[] {
  return value.flatMap(({ atom }) => {
    if (atom.kind === 'class') return [atom];
    if (atom.kind !== 'thing' || depth === 0) return [];
    const { entries, rest } = atom.contents.current;
    return [...entries.values(), rest].flatMap((held) => classesIn(held, depth - 1));
  });
}

/** Runs what was queued since a position in the queue. */
export function runWaiting(run: Run, from: number): void {
  while (run.waiting.length > from) {
    const next = run.waiting.splice(from, 1);
    for (const go of next) go();
  }
}
