import type ts from 'typescript';
import { handedOutMethods } from '../calls/instances';
import { join } from '../values/join';
import { allFoundIn, foundIn } from '../models/regexps';
import { caught } from '../flow/caught';
import type { Run } from '../run';
import { derived, member, nameOf } from '../values/sym';
import { makeList } from '../values/things';
import {
  argument,
  given,
  one,
  UNDEFINED,
  UNKNOWN_FLAG,
  type Args,
  type Sym,
  type Value,
} from '../values/value';

/** Calls a method of something outside the app. */
export function symMethod(
  run: Run,
  data: Sym,
  name: string,
  args: Args,
  node: ts.CallExpression,
): Value {
  const called =
    promised(run, data, name, args, node) ??
    (isData(data) ? itemwise(run, data, name, args, node) : undefined) ??
    (isData(data) ? matched(run, data, name, node) : undefined) ??
    (isData(data) && KEEPING.has(name) ? one(derived(nameOf(data), [data])) : undefined) ??
    asFunction(run, data, name, args, node);
  if (called !== undefined) return called;
  const own = handedOutMethods(run, data, name);
  const outside = run.acts.callSym(member(data, name), args, node);
  return own.length === 0 ? outside : join(run.acts.callValue(own, args, node, []), outside);
}

/** Whether something is data and not a package or a part of one. */
export const isData = ({ root, links }: Sym): boolean =>
  (root.from !== 'module' && root.from !== 'global') ||
  links.some((link) => 'call' in link && !link.isNew);

function promised(run: Run, data: Sym, name: string, args: Args, node: ts.Node): Value | undefined {
  if (name === 'then' && args.list.length > 0) {
    const answer = run.acts.callValue(argument(args, 0), given(one(data)), node, []);
    return args.list.length > 1 ? join(answer, caught(run, argument(args, 1), node)) : answer;
  }
  if (name === 'catch' && args.list.length > 0)
    return join(one(data), caught(run, argument(args, 0), node));
  if (name !== 'finally') return undefined;
  run.acts.callValue(argument(args, 0), given(), node, []);
  return one(data);
}

function matched(run: Run, data: Sym, name: string, node: ts.Node): Value | undefined {
  if (name === 'match') return foundIn(one(data));
  return name === 'matchAll' ? allFoundIn(run, one(data), node) : undefined;
}

/** Methods of lists that take a function: it is called with any item. */
function itemwise(
  run: Run,
  data: Sym,
  name: string,
  args: Args,
  node: ts.CallExpression,
): Value | undefined {
  const callback = argument(args, 0);
  const isFunction = callback.some(({ atom }) => atom.kind === 'func' || atom.kind === 'native');
  if (!isFunction || !ITEMWISE.has(name)) return undefined;
  const item = one(member(data, '[]'));
  const isReducing = name === 'reduce' || name === 'reduceRight';
  let result: Value = isReducing ? argument(args, 1) : [];
  run.loop(() => {
    const index = one(derived('index', []));
    const list = isReducing
      ? given(result, item, index)
      : given(item, name === 'sort' ? item : index);
    const answer = run.acts.callValue(callback, list, node, []);
    result = isReducing ? join(result, answer) : answer;
  });
  if (name === 'map' || name === 'flatMap')
    return makeList(run, node, [], name === 'map' ? result : itemsIn(result));
  if (name === 'find' || name === 'findLast') return item;
  if (name === 'some' || name === 'every') return UNKNOWN_FLAG;
  if (name === 'forEach') return UNDEFINED;
  return isReducing ? result : name === 'findIndex' ? one(derived('index', [])) : one(data);
}

const ITEMWISE = new Set([
  'map',
  'flatMap',
  'filter',
  'forEach',
  'find',
  'findLast',
  'findIndex',
  'some',
  'every',
  'reduce',
  'reduceRight',
  'sort',
]);

const itemsIn = (value: Value): Value =>
  value.flatMap(({ atom }) => {
    if (atom.kind !== 'thing') return one(atom);
    const { entries, rest } = atom.contents.current;
    return [...entries.values(), rest].flat();
  });

/** Methods that return the same data in another form. */
const KEEPING = new Set([
  'toString',
  'trim',
  'trimStart',
  'trimEnd',
  'toLowerCase',
  'toUpperCase',
  'slice',
  'substring',
  'substr',
  'replace',
  'replaceAll',
  'split',
  'join',
  'normalize',
  'padStart',
  'padEnd',
  'valueOf',
  'toISOString',
  'concat',
  'toFixed',
  'toLocaleString',
  'toLocaleDateString',
  'charAt',
  'at',
  'reverse',
  'flat',
  'pop',
  'shift',
]);

/** `call`, `apply` and `bind` of a function outside the app. */
function asFunction(
  run: Run,
  data: Sym,
  name: string,
  args: Args,
  node: ts.Node,
): Value | undefined {
  if (name === 'bind') return one(data);
  if (name === 'call' && data.links.length > 0)
    return run.acts.callSym(data, { list: args.list.slice(1), more: args.more }, node);
  return undefined;
}
