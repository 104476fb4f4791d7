import type { Atom, Sym, Value } from './value';

/** How deep objects are examined. */
const DEPTH = 4;

/** All data in a value, in texts and in objects. */
export function symsIn(value: Value, depth = DEPTH): readonly Sym[] {
  const found = new Map<string, Sym>();
  for (const { atom } of value) for (const each of symsOf(atom, depth)) found.set(each.key, each);
  return [...found.values()];
}

function symsOf(atom: Atom, depth: number): readonly Sym[] {
  if (atom.kind === 'sym') return [atom];
  if (atom.kind === 'text') return atom.parts.filter((part) => typeof part !== 'string');
  if (atom.kind !== 'thing' || depth === 0) return [];
  const { entries, rest, spread } = atom.contents.current;
  return [...[...entries.values(), rest].flatMap((value) => symsIn(value, depth - 1)), ...spread];
}

/** The data that data was computed from, including itself. */
export function originsOf(sym: Sym, depth = 6): readonly Sym[] {
  if (depth === 0) return [sym];
  const before = sym.root.from === 'derived' ? sym.root.of : [];
  return [sym, ...before.flatMap((each) => originsOf(each, depth - 1))];
}
