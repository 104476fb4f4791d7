import { derived, nameOf } from './sym';
import { symsIn } from './syms-in';
import { known, one, textAtom, type Atom, type Sym, type Thing, type Value } from './value';

/** An atom as the pieces of a text. */
export function partsOf(atom: Atom): readonly (string | Sym)[] {
  if (atom.kind === 'text') return atom.parts;
  if (atom.kind === 'plain') return [String(atom.value)];
  if (atom.kind === 'sym') return [atom];
  if (atom.kind === 'thing' && atom.shape === 'params')
    return queryText(atom).flatMap(({ atom: query }) => partsOf(query));
  return [derived('object', symsIn(one(atom)))];
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
