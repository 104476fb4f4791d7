import { partsOf } from '../values/texts';
import { dataFrom } from '../values/texts';
import type ts from 'typescript';
import { combine, join, joinAll, keyOf } from '../values/join';
import type { Run } from '../run';
import { derived } from '../values/sym';
import { symsIn } from '../values/syms-in';
import { anyOf, itemsOf, listed, makeList } from '../values/things';
import {
  argument,
  given,
  known,
  one,
  plain,
  textAtom,
  UNDEFINED,
  UNKNOWN_FLAG,
  type Args,
  type Thing,
  type Value,
} from '../values/value';

/** Longer lists are not examined item by item. */
const MOST_ITEMS = 60;

/** Calls a method of a list. */
export function listMethod(
  run: Run,
  list: Thing,
  name: string,
  args: Args,
  node: ts.Node,
): Value | undefined {
  const callback = argument(args, 0);
  switch (name) {
    case 'map':
      return mapped(run, list, callback, node);
    case 'flatMap':
      return flattened(run, mapped(run, list, callback, node), node);
    case 'flat':
      return flattened(run, one(list), node);
    case 'forEach':
      each(run, list, callback, node);
      return UNDEFINED;
    case 'filter':
      each(run, list, callback, node);
      return makeList(run, node, [], anyOf(list));
    case 'find':
    case 'findLast':
      each(run, list, callback, node);
      return join(anyOf(list), UNDEFINED);
    case 'some':
    case 'every':
      each(run, list, callback, node);
      return UNKNOWN_FLAG;
    case 'findIndex':
    case 'indexOf':
    case 'lastIndexOf':
      each(run, list, callback, node);
      return one(derived('index', []));
    case 'reduce':
    case 'reduceRight':
      return reduced(run, list, args, node);
    case 'join':
      return joined(list, callback);
    case 'includes':
      return includes(list, callback);
    default:
      return changed(run, list, name, args, node) ?? taken(run, list, name, args, node);
  }
}

/** Calls a callback with each item and returns its results. */
function each(run: Run, list: Thing, callback: Value, node: ts.Node): Value {
  const { items, rest } = itemsOf(list);
  const isLong = items.length > MOST_ITEMS;
  const singly = isLong ? [] : items;
  const results = singly.map((item, index) =>
    run.acts.callValue(callback, given(item, plain(index), one(list)), node, []),
  );
  const others = isLong ? joinAll([...items, rest]) : rest;
  if (others.length === 0) return joinAll(results);
  let last: Value = [];
  run.loop(() => {
    last = run.acts.callValue(
      callback,
      given(others, one(derived('index', [])), one(list)),
      node,
      [],
    );
  });
  return joinAll([...results, last]);
}

function mapped(run: Run, list: Thing, callback: Value, node: ts.Node): Value {
  const { items, rest } = itemsOf(list);
  if (items.length > MOST_ITEMS || rest.length > 0)
    return makeList(run, node, [], each(run, list, callback, node));
  const results = items.map((item, index) =>
    run.acts.callValue(callback, given(item, plain(index), one(list)), node, []),
  );
  return makeList(run, node, results);
}

function flattened(run: Run, lists: Value, node: ts.Node): Value {
  const items: Value[] = [];
  let rest: Value = [];
  for (const { atom } of lists) {
    if (atom.kind !== 'thing') continue;
    const outer = itemsOf(atom);
    for (const inner of [...outer.items, outer.rest])
      for (const { atom: held } of inner) {
        if (held.kind === 'thing' && held.shape === 'list') {
          const its = itemsOf(held);
          items.push(...its.items);
          rest = join(rest, its.rest);
        } else rest = join(rest, one(held));
      }
  }
  return makeList(run, node, items, rest);
}

function reduced(run: Run, list: Thing, args: Args, node: ts.Node): Value {
  const { items, rest } = itemsOf(list);
  const hasStart = args.list.length > 1;
  let result = hasStart ? argument(args, 1) : (items[0] ?? rest);
  const callback = argument(args, 0);
  for (const item of items.slice(hasStart ? 0 : 1, MOST_ITEMS))
    result = run.acts.callValue(callback, given(result, item, one(derived('index', []))), node, []);
  if (rest.length > 0)
    run.loop(() => {
      result = join(result, run.acts.callValue(callback, given(result, rest), node, []));
    });
  return result;
}

function joined(list: Thing, separator: Value): Value {
  const { items, isAll } = itemsOf(list);
  if (!isAll || items.length > MOST_ITEMS) return dataFrom([one(list)], 'list');
  return combine([separator, ...items], ([by, ...atoms]) => {
    const between = by === undefined || by.kind === 'plain' ? [','] : partsOf(by);
    return one(
      textAtom(
        atoms.flatMap((atom, index) =>
          index === 0 ? partsOf(atom) : [...between, ...partsOf(atom)],
        ),
      ),
    );
  });
}

function includes(list: Thing, value: Value): Value {
  const { items, isAll } = itemsOf(list);
  const [only] = value;
  const isKnown = items.every(
    (item) =>
      item.length === 1 &&
      item.every(({ atom }) => known(atom) !== undefined || atom.kind === 'plain'),
  );
  if (!isAll || value.length !== 1 || only === undefined || !isKnown) return UNKNOWN_FLAG;
  if (known(only.atom) === undefined && only.atom.kind !== 'plain') return UNKNOWN_FLAG;
  return plain(items.some((item) => item.some(({ atom }) => keyOf(atom) === keyOf(only.atom))));
}

/** Methods that change the list. */
function changed(
  run: Run,
  list: Thing,
  name: string,
  args: Args,
  node: ts.Node,
): Value | undefined {
  const { contents } = list;
  const { entries, rest, spread } = contents.current;
  if (name === 'push' || name === 'unshift') {
    const isAll = rest.length === 0 && args.more.length === 0 && name === 'push';
    const added = isAll ? args.list : [];
    const others = isAll ? rest : joinAll([rest, ...args.list, args.more]);
    const items = [...entries.values(), ...added];
    run.set(contents, { ...listed(items, others), spread });
    return one(derived('length', []));
  }
  if (name === 'sort' || name === 'reverse') {
    each(run, list, argument(args, 0), node);
    run.set(contents, { entries: new Map(), rest: anyOf(list), spread });
    return one(list);
  }
  if (name === 'pop' || name === 'shift') return join(anyOf(list), UNDEFINED);
  if (name !== 'splice' && name !== 'fill') return undefined;
  run.set(contents, { entries: new Map(), rest: joinAll([anyOf(list), ...args.list]), spread });
  return makeList(run, node, [], anyOf(list));
}

/** Methods that return a part of the list, or a longer one. */
function taken(run: Run, list: Thing, name: string, args: Args, node: ts.Node): Value | undefined {
  const { items, rest } = itemsOf(list);
  switch (name) {
    case 'concat':
      return flattened(run, makeList(run, node, [one(list), ...args.list]), node);
    case 'at':
      return join(anyOf(list), UNDEFINED);
    case 'slice':
    case 'toSorted':
    case 'toReversed':
      return args.list.length === 0
        ? makeList(run, node, items, rest)
        : makeList(run, node, [], anyOf(list));
    case 'values':
      return one(list);
    case 'entries':
      return makeList(
        run,
        node,
        items.map((item, index) => makeList(run, node, [plain(index), item])),
        rest.length === 0 ? [] : makeList(run, node, [one(derived('index', [])), rest]),
      );
    case 'keys':
      return makeList(run, node, [], one(derived('index', [])));
    case 'toString':
      return one(derived('list', symsIn(one(list))));
    default:
      return undefined;
  }
}
