import { partsOf } from '../values/texts';
import { dataFrom } from '../values/texts';
import type ts from 'typescript';
import { combine, join, joinAll } from '../values/join';
import type { Run } from '../run';
import { frozen } from '../values/frozen';
import { derived, jsonOf, member, nameOf, pathOf, sym } from '../values/sym';
import { symsIn } from '../values/syms-in';
import { isTruthy } from '../values/truthy';
import { anyOf, makeList, makeObject, makeThing, put, putSomewhere } from '../values/things';
import {
  argument,
  given,
  known,
  nextId,
  one,
  plain,
  text,
  textAtom,
  UNDEFINED,
  UNKNOWN_FLAG,
  type Args,
  type Sym,
  type Thing,
  type Value,
} from '../values/value';
import { objectModel } from './objects';

type Model = (run: Run, args: Args, node: ts.Node) => Value | undefined;

/** The results of the language's own functions. */
export function globalModel(
  run: Run,
  callee: Sym,
  args: Args,
  node: ts.Node,
  isNew: boolean,
): Value | undefined {
  const { root } = callee;
  if (root.from !== 'global' || callee.links.some((link) => 'call' in link)) return undefined;
  const path = pathOf(callee);
  const name = path === '' ? root.name : `${root.name}.${path}`;
  return isNew
    ? MADE.get(name)?.(run, args, node)
    : (CALLED.get(name)?.(run, args, node) ?? objectModel(run, name, args, node));
}

/** Known text as text, other values as data under their name. */
const asText: Model = (_run, args) =>
  combine([argument(args, 0)], ([atom]) => {
    if (atom === undefined) return [];
    if (atom.kind === 'sym') return one(derived(nameOf(atom), [atom]));
    return one(textAtom(partsOf(atom)));
  });

/** Encoding leaves data as it is, under its name. */
const encoded =
  (encode: (string: string) => string): Model =>
  (_run, args) =>
    combine([argument(args, 0)], ([atom]) => {
      if (atom === undefined) return [];
      const parts = partsOf(atom).map((part) =>
        typeof part === 'string' ? encode(part) : derived(nameOf(part), [part]),
      );
      return one(textAtom(parts));
    });

const all: Model = (run, args, node) => {
  const [only] = argument(args, 0);
  if (only?.atom.kind === 'thing') return one(only.atom);
  return makeList(run, node, [], dataFrom([argument(args, 0)], 'result'));
};

const settled: Model = (run, args, node) => {
  const [only] = argument(args, 0);
  if (only?.atom.kind !== 'thing') return undefined;
  const wrap = (value: Value): Value =>
    makeObject(run, node, [
      ['status', UNKNOWN_STATUS],
      ['value', value],
      ['reason', one(sym({ from: 'caught', name: 'reason' }))],
    ]);
  const { entries, rest } = only.atom.contents.current;
  return makeList(run, node, [...entries.values()].map(wrap), rest.length === 0 ? [] : wrap(rest));
};

const UNKNOWN_STATUS: Value = [...text('fulfilled'), ...text('rejected')];

const first: Model = (_run, args) => argument(args, 0);

const any: Model = (_run, args) =>
  joinAll(argument(args, 0).map(({ atom }) => (atom.kind === 'thing' ? anyOf(atom) : one(atom))));

const CALLED: ReadonlyMap<string, Model> = new Map<string, Model>([
  ['String', asText],
  ['encodeURIComponent', encoded(encodeURIComponent)],
  ['encodeURI', encoded(encodeURI)],
  ['decodeURIComponent', asText],
  ['Number', (_run, args) => dataFrom([argument(args, 0)], 'number')],
  ['parseInt', (_run, args) => dataFrom([argument(args, 0)], 'number')],
  ['Boolean', boolean],
  ['JSON.parse', (_run, args) => dataFrom([argument(args, 0)], 'data')],
  ['JSON.stringify', (_run, args) => json(argument(args, 0))],
  ['Promise.all', all],
  ['Promise.allSettled', settled],
  ['Promise.race', any],
  ['Promise.any', any],
  ['Promise.resolve', first],
  ['structuredClone', first],
  ['Array.from', arrayFrom],
  ['Array.of', (run, args, node) => makeList(run, node, args.list, args.more)],
  ['Array.isArray', isArray],
  ['String.raw', first],
]);

function boolean(_run: Run, args: Args): Value {
  const truths = new Set(argument(args, 0).map(({ atom }) => isTruthy(atom)));
  const [only] = truths;
  return truths.size === 1 && only !== undefined ? plain(only) : UNKNOWN_FLAG;
}

/** The text of an object: one piece of data that holds everything in it. */
function json(value: Value): Value {
  return combine([value], ([atom]) => {
    if (atom === undefined) return [];
    if (atom.kind === 'text') return one(atom);
    return one(jsonOf(frozen(one(atom)), symsIn(one(atom))));
  });
}

function arrayFrom(run: Run, args: Args, node: ts.Node): Value {
  const [only] = argument(args, 0);
  const mapper = args.list[1];
  const list = only?.atom.kind === 'thing' && only.atom.shape !== 'object' ? only.atom : undefined;
  const item = list === undefined ? dataFrom([argument(args, 0)], 'item') : anyOf(list);
  if (mapper === undefined)
    return list?.shape === 'list' ? one(list) : makeList(run, node, [], item);
  let mapped: Value = [];
  run.loop(() => {
    mapped = run.acts.callValue(mapper, given(item, one(derived('index', []))), node, []);
  });
  return makeList(run, node, [], mapped);
}

function isArray(_run: Run, args: Args): Value {
  const kinds = argument(args, 0).map(({ atom }) =>
    atom.kind === 'sym' ? undefined : atom.kind === 'thing' && atom.shape === 'list',
  );
  const [only] = new Set(kinds);
  return new Set(kinds).size === 1 && only !== undefined ? plain(only) : UNKNOWN_FLAG;
}

const MADE: ReadonlyMap<string, Model> = new Map<string, Model>([
  ['Promise', promise],
  ['Map', (run, args, node) => collection(run, args, node, 'map')],
  ['WeakMap', (run, args, node) => collection(run, args, node, 'map')],
  ['Set', (run, args, node) => collection(run, args, node, 'set')],
  ['WeakSet', (run, args, node) => collection(run, args, node, 'set')],
  ['URLSearchParams', params],
  ['FormData', (run, args, node) => collection(run, args, node, 'map')],
  ['Headers', (run, args, node) => collection(run, args, node, 'map')],
  ['Array', madeList],
  ['Object', (run, _args, node) => makeObject(run, node, [])],
  ['URL', url],
]);

/** `new Array(count)` has nothing in it yet; with several arguments, these are its items. */
function madeList(run: Run, args: Args, node: ts.Node): Value {
  const [count, ...others] = args.list;
  if (count === undefined || others.length > 0) return makeList(run, node, args.list, args.more);
  return makeList(run, node, [], UNDEFINED);
}

/** A promise is treated as its result. */
function promise(run: Run, args: Args, node: ts.Node): Value {
  let result: Value = [];
  const resolve = one({
    kind: 'native' as const,
    id: nextId(),
    call: ({ list }: Args) => {
      result = join(result, list[0] ?? UNDEFINED);
      return UNDEFINED;
    },
  });
  run.acts.callValue(argument(args, 0), given(resolve, resolve), node, []);
  return result.length === 0 ? one(derived('result', [])) : result;
}

function collection(run: Run, args: Args, node: ts.Node, shape: Thing['shape']): Value {
  const made = makeThing(run, node, shape);
  for (const { atom } of args.list[0] ?? []) {
    const held = atom.kind === 'thing' ? atom.contents.current : undefined;
    const items =
      held === undefined ? [dataFrom([one(atom)], 'item')] : [...held.entries.values(), held.rest];
    for (const item of items)
      if (shape === 'set') putSomewhere(run, made, item);
      else addPair(run, made, item);
  }
  return one(made);
}

/** Stores `[key, value]`; under any name where the key is unknown. */
function addPair(run: Run, map: Thing, pair: Value): void {
  for (const { atom } of pair) {
    if (atom.kind === 'sym') putSomewhere(run, map, one(member(atom, '[]')));
    if (atom.kind !== 'thing') continue;
    const key = atom.contents.current.entries.get('0')?.[0];
    const value = atom.contents.current.entries.get('1') ?? UNDEFINED;
    const name = key === undefined ? undefined : known(key.atom);
    if (name === undefined) putSomewhere(run, map, value);
    else put(run, map, name, value);
  }
}

function params(run: Run, args: Args, node: ts.Node): Value {
  const made = makeThing(run, node, 'params');
  for (const { atom } of args.list[0] ?? []) {
    if (atom.kind === 'thing') made.contents.current = atom.contents.current;
    else if (atom.kind === 'sym')
      made.contents.current = { entries: new Map(), rest: [], spread: [atom] };
  }
  return one(made);
}

/** A URL is treated as its text; what is set on it later goes to its query. */
function url(run: Run, args: Args, node: ts.Node): Value {
  const base = args.list[1];
  const address = combine(
    base === undefined ? [argument(args, 0)] : [argument(args, 0), base],
    ([path, host]) => {
      if (path === undefined) return [];
      return one(textAtom([...(host === undefined ? [] : partsOf(host)), ...partsOf(path)]));
    },
  );
  return makeObject(run, node, [
    ['href', address],
    ['toString', one({ kind: 'native' as const, id: nextId(), call: () => address })],
    ['searchParams', one(makeThing(run, node, 'params'))],
    ['hostname', one(derived('hostname', symsIn(address)))],
    ['pathname', one(derived('pathname', symsIn(address)))],
  ]);
}
