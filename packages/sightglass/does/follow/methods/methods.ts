import { caught } from '../flow/caught';
import type ts from 'typescript';
import { escape } from '../calls/escape';
import { join, joinAll } from '../values/join';
import { listMethod } from './list-methods';
import { mapMethod } from './map-methods';
import type { Run } from '../run';
import { derived, gap, member, nameOf } from '../values/sym';
import { symMethod } from './sym-methods';
import { textMethod } from './text-methods';
import { anyOf } from '../values/things';
import {
  argument,
  given,
  one,
  type Args,
  type Atom,
  type Thing,
  type Value,
} from '../values/value';

/** Calls a method by name, or any method where the name is unknown. */
export function callMethod(
  run: Run,
  atom: Atom,
  name: string | undefined,
  args: Args,
  node: ts.CallExpression,
): Value {
  if (name === undefined) return callAnyMethod(run, atom, args, node);
  if (atom.kind === 'sym') return symMethod(run, atom, name, args, node);
  const isCollection = atom.kind === 'thing' && atom.shape !== 'object';
  const first = isCollection ? builtIn(run, atom, name, args, node) : undefined;
  if (first !== undefined) return first;
  const own = ownMethod(run, atom, name, node);
  if (own.length > 0) return run.acts.callValue(own, args, node, one(atom));
  const model =
    promiseMethod(run, atom, name, args, node) ??
    functionMethod(run, atom, name, args, node) ??
    builtIn(run, atom, name, args, node);
  if (model !== undefined) return model;
  for (const each of args.list) escape(run, each, node);
  return gap(name, 'given');
}

/** The member of an object under a name, unless it certainly has none. */
function ownMethod(run: Run, atom: Atom, name: string, node: ts.Node): Value {
  if (atom.kind === 'text' || atom.kind === 'plain' || atom.kind === 'native') return [];
  return run.acts
    .namedMember(atom, name, node)
    .filter(({ atom: each }) => each.kind !== 'plain' && each.kind !== 'text' && !isShared(each));
}

const isShared = (atom: Atom): boolean =>
  atom.kind === 'sym' && atom.root.from === 'gap' && atom.root.why === 'shared';

/** An unknown name may mean any function that an object has. */
function callAnyMethod(run: Run, atom: Atom, args: Args, node: ts.CallExpression): Value {
  if (atom.kind === 'sym') return run.acts.callSym(member(atom, '[]'), args, node);
  if (atom.kind !== 'thing') return gap('data', 'given');
  return joinAll([
    ...anyOf(atom).flatMap(({ atom: held }) =>
      held.kind === 'plain' ? [] : [run.acts.callAtom(held, args, node, one(atom))],
    ),
    gap('data', 'given'),
  ]);
}

/** Methods of promises: a promise is treated as its result, so every value has them. */
function promiseMethod(
  run: Run,
  atom: Atom,
  name: string,
  args: Args,
  node: ts.Node,
): Value | undefined {
  if (name === 'then') {
    const answer = run.acts.callValue(argument(args, 0), given(one(atom)), node, []);
    if (args.list.length > 1) caught(run, argument(args, 1), node);
    return answer;
  }
  if (name === 'catch') return join(one(atom), caught(run, argument(args, 0), node));
  if (name !== 'finally') return undefined;
  run.acts.callValue(argument(args, 0), given(), node, []);
  return one(atom);
}

/** `call`, `apply` and `bind` of the app's own functions. */
function functionMethod(
  run: Run,
  atom: Atom,
  name: string,
  args: Args,
  node: ts.Node,
): Value | undefined {
  if (atom.kind !== 'func' && atom.kind !== 'native') return undefined;
  const self = argument(args, 0);
  const others: Args = { list: args.list.slice(1), more: args.more };
  if (name === 'call') return run.acts.callAtom(atom, others, node, self);
  if (name === 'apply') return run.acts.callAtom(atom, listOf(argument(args, 1)), node, self);
  if (name === 'bind')
    return atom.kind === 'func' && others.list.length === 0
      ? one({ ...atom, self })
      : one(partly(run, atom, others, self));
  return undefined;
}

function partly(run: Run, atom: Atom, first: Args, self: Value): Atom {
  return {
    kind: 'native',
    id: 'id' in atom ? atom.id : 0,
    call: (args, node) =>
      run.acts.callAtom(atom, { list: [...first.list, ...args.list], more: args.more }, node, self),
  };
}

/** The items of a list as arguments. */
export function listOf(value: Value): Args {
  const [only] = value;
  if (only?.atom.kind !== 'thing') return { list: [], more: value };
  const { entries, rest } = only.atom.contents.current;
  return { list: [...entries.values()], more: rest };
}

function builtIn(
  run: Run,
  atom: Atom,
  name: string,
  args: Args,
  node: ts.CallExpression,
): Value | undefined {
  if (atom.kind === 'text') return textMethod(run, atom, name, args, node);
  if (atom.kind === 'plain')
    return atom.value === null || atom.value === undefined
      ? []
      : textMethod(run, { kind: 'text', parts: [String(atom.value)] }, name, args, node);
  if (atom.kind !== 'thing') return undefined;
  if (atom.shape === 'list') return listMethod(run, atom, name, args, node);
  if (atom.shape !== 'object') return mapMethod(run, atom, name, args, node);
  return objectMethod(atom, name);
}

function objectMethod(thing: Thing, name: string): Value | undefined {
  if (name === 'hasOwnProperty') return one(derived('has', []));
  if (name === 'toString') return one(derived('object', []));
  return name === 'valueOf' ? one(thing) : undefined;
}

/** The result of a method that keeps data what it is, under its old name. */
export const stillNamed = (atom: Extract<Atom, { kind: 'sym' }>): Value =>
  one(derived(nameOf(atom), [atom]));
