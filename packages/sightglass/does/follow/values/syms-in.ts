import type ts from 'typescript';
import { readAlso } from './reads';
import type { Atom, Contents, Sym, Value } from './value';

/** How deep objects are examined: deeper than any document of Atlassian's editor is nested as a rule. */
const DEPTH = 16;
/** More objects than this are not examined. */
const MOST = 400;

/** All data in a value, in texts and in objects. */
export function symsIn(value: Value, depth = DEPTH): readonly Sym[] {
  const found = new Map<string, Sym>();
  const seen = new Set<Contents>();
  collect(value, depth, found, seen);
  return [...found.values()];
}

function collect(value: Value, depth: number, found: Map<string, Sym>, seen: Set<Contents>): void {
  for (const { atom } of value) {
    for (const each of symsOf(atom)) add(found, each);
    if (atom.kind !== 'thing' || depth === 0 || seen.size > MOST) continue;
    const contents = atom.contents.current;
    if (seen.has(contents)) continue;
    seen.add(contents);
    for (const held of contents.entries.values()) collect(held, depth - 1, found, seen);
    collect(contents.rest, depth - 1, found, seen);
    for (const each of contents.spread) add(found, each);
  }
}

const add = (found: Map<string, Sym>, data: Sym): void => {
  found.set(data.key, readAlso(data, found.get(data.key)));
};

function symsOf(atom: Atom): readonly Sym[] {
  if (atom.kind === 'sym') return [atom];
  return atom.kind === 'text' ? atom.parts.filter((part) => typeof part !== 'string') : [];
}

/** The data that data was computed from, including itself. */
export function originsOf(sym: Sym, depth = 6): readonly Sym[] {
  if (depth === 0) return [sym];
  const before = sym.root.from === 'derived' ? sym.root.of : [];
  return [sym, ...before.flatMap((each) => originsOf(each, depth - 1))];
}

/** The places where what is in a value was read, of what the platform hands over. */
export const readsIn = (value: Value): readonly ts.Node[] => [
  ...new Set(symsIn(value).flatMap((data) => originsOf(data).flatMap(({ reads }) => reads ?? []))),
];
