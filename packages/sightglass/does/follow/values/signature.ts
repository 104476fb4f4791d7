import { keyOf } from './join';
import { placesRead } from './reads';
import { short } from './short';
import { nameOf } from './sym';
import type { Atom, Thing, Value } from './value';

/** Small objects are compared by their contents down to this depth, not by identity. */
const DEPTH = 2;
const MOST = 12;

/** A text that is equal for values for which a function need not be followed again. */
export function signatureOf(value: Value, depth = DEPTH): string {
  const names = value.map(({ atom }) => short(ofAtom(atom, depth)));
  return short(names.sort().join('/'));
}

function ofAtom(atom: Atom, depth: number): string {
  if (atom.kind === 'sym')
    return `?${atom.root.from === 'module' || atom.root.from === 'global' ? atom.key : `${atom.root.from}${nameOf(atom)}`}${placesRead(atom)}`;
  if (atom.kind === 'text')
    return `"${atom.parts.map((part) => (typeof part === 'string' ? part : `{${nameOf(part)}${placesRead(part)}}`)).join('')}`;
  if (atom.kind === 'thing') return ofThing(atom, depth);
  if (atom.kind === 'func')
    return `f${atom.node.getSourceFile().fileName}:${atom.node.pos}@${atom.scope.frame.id}`;
  return keyOf(atom);
}

function ofThing(thing: Thing, depth: number): string {
  const { entries, rest, spread } = thing.contents.current;
  if (depth === 0 || entries.size > MOST || thing.of !== undefined || thing.shape === 'map')
    return `#${thing.id}`;
  const held = [...entries].map(([name, value]) => `${name}:${signatureOf(value, depth - 1)}`);
  return `${thing.shape}{${held.join()},${signatureOf(rest, depth - 1)},${spread.map(nameOf).join()}}`;
}
