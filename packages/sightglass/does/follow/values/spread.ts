import { join, joinAll, under } from './join';
import { member } from './sym';
import { one, UNDEFINED, type Contents, type Sym, type Value } from './value';

/** Applies `...value`: under each name, what each alternative has, or what was there before. */
export function withSpread(contents: Contents, value: Value): Contents {
  const held = value.map(({ atom, when }) => ({ when, atom, contents: contentsOf(atom) }));
  const names = new Set([
    ...contents.entries.keys(),
    ...held.flatMap((each) => [...(each.contents?.entries.keys() ?? [])]),
  ]);
  const entries = new Map<string, Value>();
  for (const name of names) {
    const before = contents.entries.get(name);
    const after = held.map(({ atom, when, contents: inner }) => {
      if (atom.kind === 'sym') return join(before ?? [], one(member(atom, name)));
      return under(inner?.entries.get(name) ?? before ?? UNDEFINED, when);
    });
    entries.set(name, after.length === 0 ? (before ?? UNDEFINED) : joinAll(after));
  }
  const brought = held.flatMap(({ atom }) => (atom.kind === 'sym' ? [atom] : []));
  const inner = held.flatMap((each) => each.contents ?? []);
  return {
    entries,
    rest: joinAll([contents.rest, ...inner.map(({ rest }) => rest)]),
    spread: distinct([contents.spread, brought, ...inner.map(({ spread }) => spread)]),
  };
}

/** More pieces of data spread into one object are not kept apart. */
const MOST_SPREAD = 24;

const distinct = (lists: readonly (readonly Sym[])[]): readonly Sym[] =>
  [
    ...new Map(
      lists.flatMap((list) => list.slice(0, MOST_SPREAD).map((each) => [each.key, each])),
    ).values(),
  ].slice(0, MOST_SPREAD);

const contentsOf = (atom: Value[number]['atom']): Contents | undefined =>
  atom.kind === 'thing' ? atom.contents.current : undefined;
