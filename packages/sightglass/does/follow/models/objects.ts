import { withSpread } from '../values/spread';
import type ts from 'typescript';
import { join, joinAll } from '../values/join';
import type { Run } from '../run';
import { entryName, member } from '../values/sym';
import { anyOf, makeList, makeObject, makeThing } from '../values/things';
import { argument, given, known, one, text, type Args, type Value } from '../values/value';

/** The functions of `Object`, `Reflect` and `Function`. */
export function objectModel(run: Run, name: string, args: Args, node: ts.Node): Value | undefined {
  const value = argument(args, 0);
  switch (name) {
    case 'Object.keys':
      return listOf(run, value, node, (key) => text(key), 'key');
    case 'Object.values':
      return listOf(run, value, node, (_key, held) => held, 'value');
    case 'Object.entries':
      return listOf(
        run,
        value,
        node,
        (key, held) => makeList(run, node, [text(key), held]),
        'entry',
      );
    case 'Object.freeze':
    case 'Object.seal':
      return value;
    case 'Object.assign':
      return assigned(run, args);
    case 'Object.fromEntries':
      return fromEntries(run, value, node);
    case 'Object.create':
      return makeObject(run, node, []);
    case 'Reflect.get':
      return run.acts.membersOf(value, argument(args, 1), node);
    case 'Object.getOwnPropertyDescriptor':
      return makeObject(run, node, [['value', run.acts.membersOf(value, argument(args, 1), node)]]);
    case 'Reflect.apply':
      return run.acts.callValue(value, given(...args.list.slice(2)), node, argument(args, 1));
    default:
      return undefined;
  }
}

function listOf(
  run: Run,
  value: Value,
  node: ts.Node,
  make: (key: string, held: Value) => Value,
  what: 'key' | 'value' | 'entry',
): Value {
  const lists = value.map(({ atom }) => {
    if (atom.kind === 'sym') return makeList(run, node, [], ofData(run, atom, node, what));
    if (atom.kind !== 'thing') return makeList(run, node, []);
    const { entries, rest, spread } = atom.contents.current;
    const items = [...entries].map(([key, held]) => make(key, held));
    const others = joinAll([rest, ...spread.map((data) => one(member(data, '[]')))]);
    if (others.length === 0) return makeList(run, node, items);
    const more =
      what === 'key'
        ? one(entryName([]))
        : what === 'value'
          ? others
          : makeList(run, node, [one(entryName([])), others]);
    return makeList(run, node, items, more);
  });
  return joinAll(lists);
}

function ofData(
  run: Run,
  data: Parameters<typeof member>[0],
  node: ts.Node,
  what: 'key' | 'value' | 'entry',
): Value {
  const key = one(entryName([data]));
  const value = one(member(data, '[]'));
  if (what === 'key') return key;
  return what === 'value' ? value : makeList(run, node, [key, value]);
}

function assigned(run: Run, args: Args): Value {
  const [target, ...others] = args.list;
  for (const { atom } of target ?? []) {
    if (atom.kind !== 'thing') continue;
    for (const other of others) run.set(atom.contents, withSpread(atom.contents.current, other));
  }
  return target ?? [];
}

function fromEntries(run: Run, value: Value, node: ts.Node): Value {
  const made = makeThing(run, node, 'object');
  const entries = new Map<string, Value>();
  let rest: Value = [];
  for (const { atom } of value) {
    if (atom.kind !== 'thing') continue;
    const held = atom.contents.current;
    for (const pair of [...held.entries.values(), held.rest])
      for (const { atom: each } of pair) {
        if (each.kind !== 'thing') continue;
        const [key] = each.contents.current.entries.get('0') ?? [];
        const its = each.contents.current.entries.get('1') ?? anyOf(each);
        const name = key === undefined ? undefined : known(key.atom);
        if (name === undefined) rest = join(rest, its);
        else entries.set(name, its);
      }
  }
  made.contents.current = { entries, rest, spread: [] };
  return one(made);
}
