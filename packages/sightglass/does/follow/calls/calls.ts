import type { Scope } from '../values/value';
import ts from 'typescript';
import { initialiseParent, setFields } from './classes';
import { conditionOf } from '../flow/truth';
import { choose } from '../flow/choose';
import { escape } from './escape';
import { selfOf } from './functions';
import { join, joinAll, possible, under } from '../values/join';
import { rememberMade } from './made';
import { noteThrown, noteThrownBy } from './thrown';
import { frozen } from '../values/frozen';
import { namesOf } from '../syntax/members';
import { modelled } from '../models';
import type { Run } from '../run';
import { called, gap, member } from '../values/sym';
import { readsIn } from '../values/syms-in';
import { writtenIn } from '../syntax/written-in';
import { itemsGiven, itemsOf } from '../values/things';
import { unwrapped } from '../syntax/unwrapped';
import { known, one, type Args, type Atom, type Sym, UNDEFINED, type Value } from '../values/value';

type Callee = ts.CallExpression | ts.NewExpression | ts.TaggedTemplateExpression | ts.Node;

/** The result of a call. */
export function evaluateCall(run: Run, node: ts.CallExpression, scope: Scope): Value {
  const callee = unwrapped(node.expression);
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return dynamicImport(run, node, scope);
  if (callee.kind === ts.SyntaxKind.SuperKeyword) return callSuper(run, node, scope);
  const required = run.acts.requireNamed(node, scope);
  if (required !== undefined) return required;
  if (!ts.isPropertyAccessExpression(callee) && !ts.isElementAccessExpression(callee))
    return callNamed(run, node, callee, scope);
  if (callee.expression.kind === ts.SyntaxKind.SuperKeyword)
    return callValue(
      run,
      run.acts.evaluate(callee, scope),
      argumentsOf(run, node, scope),
      node,
      [],
    );
  const object = run.acts.evaluate(callee.expression, scope);
  const names = namesOf(run, callee, scope);
  const go = (): Value => {
    const result = callMembers(run, object, names, argumentsOf(run, node, scope), node);
    noteThrownBy(run, node, object, names);
    return run.acts.typed(result, node.typeArguments?.[0]);
  };
  const mayStop = callee.questionDotToken !== undefined || node.questionDotToken !== undefined;
  return mayStop ? run.throws.maybe(() => optional(run, node, object, go)) : go();
}

function callNamed(run: Run, node: ts.CallExpression, named: ts.Expression, scope: Scope): Value {
  const callee = run.acts.evaluate(named, scope);
  const result = callValue(run, callee, argumentsOf(run, node, scope), node, []);
  if (node.questionDotToken === undefined) noteThrown(run, node, callee);
  return result;
}

/** `a?.b()`: the arguments are evaluated only where `a` may exist. */
function optional(run: Run, node: ts.Node, object: Value, go: () => Value): Value {
  const { canHold, then } = conditionOf(run, node, object);
  return canHold ? join(choose(run, [{ guards: then, go }]), []) : UNDEFINED;
}

function callMembers(
  run: Run,
  object: Value,
  names: Value,
  args: Args,
  node: ts.CallExpression,
): Value {
  return joinAll(
    possible(object, run.path).flatMap(({ atom, when }) =>
      names.map(({ atom: name }) => {
        const key = name.kind === 'plain' ? String(name.value) : known(name);
        return under(run.acts.callMethod(atom, key, args, node), when);
      }),
    ),
  );
}

/** The arguments of a call, with lists spread into them. */
export function argumentsOf(
  run: Run,
  node: ts.CallExpression | ts.NewExpression,
  scope: Scope,
): Args {
  const list: Value[] = [];
  let more: Value = [];
  for (const each of node.arguments ?? []) {
    const value = run.acts.evaluate(each, scope);
    if (!ts.isSpreadElement(each)) list.push(value);
    else
      for (const { atom } of value) {
        const inner = atom.kind === 'thing' ? itemsOf(atom) : undefined;
        list.push(...(inner?.items ?? []));
        more = join(more, inner?.rest ?? (atom.kind === 'sym' ? one(member(atom, '[]')) : []));
      }
  }
  return { list, more };
}

/** Calls each alternative of a value. */
export function callValue(run: Run, callee: Value, args: Args, node: Callee, self: Value): Value {
  return joinAll(
    possible(callee, run.path).map(({ atom, when }) =>
      under(callAtom(run, atom, args, node, self), when),
    ),
  );
}

/** Calls one alternative. */
export function callAtom(run: Run, atom: Atom, args: Args, node: ts.Node, self: Value): Value {
  switch (atom.kind) {
    case 'func':
      return run.acts.invoke(
        atom.self === undefined && self.length > 0 ? { ...atom, self } : atom,
        args,
        node,
      );
    case 'native':
      return atom.call(args, node);
    case 'sym':
      return callSym(run, atom, args, node);
    case 'class':
      rememberMade(run, atom, args);
      return run.acts.construct(atom, args, node);
    case 'thing':
      return callThing(run, atom, args, node);
    default:
      return UNDEFINED;
  }
}

/** A module that is one function keeps it under `default`. */
function callThing(
  run: Run,
  atom: Extract<Atom, { kind: 'thing' }>,
  args: Args,
  node: ts.Node,
): Value {
  const main = atom.contents.current.entries.get('default');
  return main === undefined ? gap('data', 'given') : callValue(run, main, args, node, []);
}

/** Calls something outside the app: a model's result, else data that comes from the call. */
export function callSym(run: Run, callee: Sym, args: Args, node: ts.Node, isNew = false): Value {
  record(run, callee, args, node, isNew);
  const model = modelled(run, callee, args, node, isNew);
  if (model !== undefined) return model;
  const items = callee.root.from === 'module' ? itemsGiven(args) : [];
  for (const each of [...args.list, args.more]) escape(run, each, node, [callee], items);
  return one(called(callee, args, node, isNew));
}

/** Records a call to something outside the app, with the calls that led to it. */
export function record(run: Run, callee: Sym, args: Args, node: ts.Node, isNew: boolean): void {
  const { entry } = run;
  const place = `${node.getSourceFile().fileName}:${node.pos}`;
  const what = args.list
    .map(
      (each) =>
        `${writtenIn(each)}@${readsIn(each)
          .map(({ pos }) => pos)
          .join()}`,
    )
    .join('|');
  const key = `call ${place} ${callee.key} ${what} ${entry.side} ${entry.name} ${entry.definition ?? ''} ${String(run.frames.at(-1)?.call?.pos)}`;
  run.observe(key, () => ({
    kind: 'call',
    callee,
    args: { list: args.list.map((each) => frozen(possible(each, run.path))), more: args.more },
    isNew,
    node,
    entry,
    frames: [...run.frames],
    when: run.path,
  }));
}

/** The result of `new`. */
export function evaluateNew(run: Run, node: ts.NewExpression, scope: Scope): Value {
  const callee = run.acts.evaluate(node.expression, scope);
  const args = argumentsOf(run, node, scope);
  return joinAll(
    callee.map(({ atom, when }) => {
      if (atom.kind === 'sym') return under(callSym(run, atom, args, node, true), when);
      return under(callAtom(run, atom, args, node, []), when);
    }),
  );
}

function dynamicImport(run: Run, node: ts.CallExpression, scope: Scope): Value {
  const [specifier] = node.arguments;
  const value = specifier === undefined ? [] : run.acts.evaluate(specifier, scope);
  return joinAll(
    value.map(({ atom }) => {
      const name = known(atom);
      return name === undefined
        ? gap('module', 'given')
        : run.acts.importNamed(name, node.getSourceFile());
    }),
  );
}

function callSuper(run: Run, node: ts.CallExpression, scope: Scope): Value {
  const args = argumentsOf(run, node, scope);
  const [self] = selfOf(scope);
  const thing = self?.atom;
  const home = homeOf(node);
  if (thing?.kind !== 'thing') return UNDEFINED;
  for (let its = thing.of; its !== undefined;) {
    if (its.node === home) {
      initialiseParent(run, its, thing, args, node);
      setFields(run, its, thing);
    }
    const parent: Atom | undefined = its.parent[0]?.atom;
    its = parent?.kind === 'class' ? parent : undefined;
  }
  return UNDEFINED;
}

function homeOf(node: ts.Node): ts.Node {
  for (let its = node; ; its = its.parent)
    if (ts.isClassLike(its) || ts.isSourceFile(its)) return its;
}
