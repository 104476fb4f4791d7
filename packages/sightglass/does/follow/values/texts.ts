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
  if (atom.kind !== 'thing') return [derived('object', symsIn(one(atom)))];
  return atom.shape === 'list' ? listParts(atom) : [objectText(atom)];
}

/** An object's text tells nothing of it, unless its class or itself says otherwise. */
const objectText = (thing: Thing): string | Sym =>
  isNameless(thing) ? '[object Object]' : derived('object', symsIn(one(thing)));

const isNameless = ({ shape, of, contents: { current } }: Thing): boolean =>
  shape === 'object' &&
  of === undefined &&
  !current.entries.has('toString') &&
  current.spread.length + current.rest.length === 0;

/** A list's text is that of its items. */
function listParts({ contents: { current } }: Thing): readonly (string | Sym)[] {
  const { entries, rest, spread } = current;
  const items = [...entries.values(), rest, ...spread.map((each) => one(each))].flat();
  const telling = items.filter(({ atom }) => atom.kind !== 'thing' || !isNameless(atom));
  return telling.length === 0 && items.length > 0
    ? ['[object Object]']
    : [jsonOf(frozen(telling), symsIn(telling))];
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
