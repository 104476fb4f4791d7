import type { Contents } from './value';
import type ts from 'typescript';
import { contentsCell, NOTHING } from './cell';
import { join, joinAll } from './join';
import type { Run } from '../run';
import { nextId, one, type Args, type Class, type Thing, type Value } from './value';

/** Makes an object or a list for a place in the source. */
export function makeThing(
  run: Run,
  node: ts.Node,
  shape: Thing['shape'],
  contents: Contents = NOTHING,
  of?: Class,
): Thing {
  const thing: Thing = {
    kind: 'thing',
    id: nextId(),
    shape,
    contents: contentsCell(contents),
    site: `${node.getSourceFile().fileName}:${node.pos}`,
    isLasting: run.loading > 0,
  };
  return of === undefined ? thing : { ...thing, of };
}

/** Longer lists keep their items as one set, without order. */
const MOST_ITEMS = 200;

/** Makes a list of known items and, possibly, more. */
export const makeList = (
  run: Run,
  node: ts.Node,
  items: readonly Value[],
  rest: Value = [],
): Value => one(makeThing(run, node, 'list', listed(items, rest)));

/** The contents of a list; in a long one, any item may be anywhere. */
export const listed = (items: readonly Value[], rest: Value): Contents =>
  items.length > MOST_ITEMS
    ? { entries: new Map(), rest: joinAll([...items, rest]), spread: [] }
    : { entries: new Map(items.map((item, index) => [String(index), item])), rest, spread: [] };

/** Makes an object with known members. */
export function makeObject(
  run: Run,
  node: ts.Node,
  entries: Iterable<readonly [string, Value]>,
): Value {
  return one(makeThing(run, node, 'object', { entries: new Map(entries), rest: [], spread: [] }));
}

/** Sets a member of an object. */
export function put(run: Run, thing: Thing, name: string, value: Value): void {
  const { current } = thing.contents;
  rememberKept(run, thing, value);
  run.set(thing.contents, { ...current, entries: new Map(current.entries).set(name, value) });
}

/** Adds a value that an object may have under any name. */
export function putSomewhere(run: Run, thing: Thing, value: Value): void {
  const { current } = thing.contents;
  rememberKept(run, thing, value);
  run.set(thing.contents, { ...current, rest: join(current.rest, value) });
}

/** Records the objects that a lasting one keeps for other runs of the app. */
function rememberKept(run: Run, thing: Thing, value: Value): void {
  if (run.loading > 0 || !isKept(run, thing)) return;
  for (const { atom } of value) if (atom.kind === 'thing') run.learned.kept.add(atom.site);
}

/** Whether an object outlives one run of the app. */
export const isKept = (run: Run, { isLasting, site }: Thing): boolean =>
  isLasting || run.learned.kept.has(site);

/** The items of a list in order, and whether these are all. */
export function itemsOf(thing: Thing): {
  readonly items: readonly Value[];
  readonly rest: Value;
  readonly isAll: boolean;
} {
  const { entries, rest, spread } = thing.contents.current;
  const isAll = rest.length === 0 && spread.length === 0;
  return { items: [...entries.values()], rest, isAll };
}

/** Any item of a list, or any value of an object. */
export function anyOf(thing: Thing): Value {
  const { entries, rest } = thing.contents.current;
  return [...entries.values(), rest].reduce(join, []);
}

/**
 * The items of the lists passed to a package's function, which it passes to the functions it is
 * given.
 */
export const itemsGiven = (args: Args): Value =>
  joinAll(
    args.list.flatMap((value) =>
      value.flatMap(({ atom }) =>
        atom.kind === 'thing' && atom.shape !== 'object' ? [anyOf(atom)] : [],
      ),
    ),
  );
