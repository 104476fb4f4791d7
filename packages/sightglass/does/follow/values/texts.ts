import { frozen } from './frozen';
import { derived, jsonOf, nameOf } from './sym';
import { symsIn } from './syms-in';
import { known, one, textAtom, type Atom, type Sym, type Thing, type Value } from './value';

/** An atom as the pieces of a text. */
export function partsOf(atom: Atom): readonly (string | Sym)[] {
  if (atom.kind === 'text') return atom.parts;
  if (atom.kind === 'plain') return [String(atom.value)];
  if (atom.kind === 'sym') return [atom];
  if (atom.kind === 'thing' && atom.shape === 'params')
    return queryText(atom).flatMap(({ atom: query }) => partsOf(query));
  if (isNamelessObject(atom)) return ['[object Object]'];
  const held = symsIn(one(atom));
  const isList = atom.kind === 'thing' && atom.shape === 'list';
  return [isList ? jsonOf(frozen(one(atom)), held) : derived('object', held)];
}

/** Whether all that a text tells of an atom is that it is an object, or a list of such. */
function isNamelessObject(atom: Atom): boolean {
  if (atom.kind !== 'thing' || atom.of !== undefined) return false;
  const { entries, rest, spread } = atom.contents.current;
  if (atom.shape === 'object') return !entries.has('toString') && spread.length + rest.length === 0;
  const held = [...entries.values(), rest].flat();
  return (
    atom.shape === 'list' &&
    spread.length === 0 &&
    held.length > 0 &&
    held.every((each) => each.atom.kind === 'thing' && each.atom.shape === 'object') &&
    held.every((each) => isNamelessObject(each.atom))
  );
}

/** Data computed from values; a single piece keeps its name. */
export function dataFrom(values: readonly Value[], name: string): Value {
  const from = values.flatMap((value) => symsIn(value, 2));
  const [only] = from;
  return one(derived(from.length === 1 && only !== undefined ? nameOf(only) : name, from));
}

/** A URL's query; unknown values become data. */
export function queryText(params: Thing): Value {
  const { entries, rest, spread } = params.contents.current;
  const parts: (string | Sym)[] = [];
  for (const [name, value] of entries) {
    const [only] = value;
    const string = value.length === 1 && only !== undefined ? known(only.atom) : undefined;
    parts.push(parts.length === 0 ? `${name}=` : `&${name}=`, string ?? derived(name, []));
  }
  if (rest.length > 0 || spread.length > 0) parts.push(derived('params', spread));
  return one(textAtom(parts));
}
