import type { Scope } from '../values/value';
import ts from 'typescript';
import { methodOf } from '../calls/classes';
import { escape } from '../calls/escape';
import { frozen } from '../values/frozen';
import { selfOf } from '../calls/functions';
import { join, joinAll, possible, under } from '../values/join';
import { rememberName } from '../learned';
import { privateOfData, rememberPrivate } from './private';
import { fromOtherRuns, isShared, rememberShared } from './shared-members';
import type { Run } from '../run';
import { readAt } from '../values/reads';
import { derived, gap, member } from '../values/sym';
import { anyOf, put, putSomewhere } from '../values/things';
import {
  type Atom,
  given,
  known,
  one,
  plain,
  type Sym,
  text,
  type Thing,
  UNDEFINED,
  type Value,
} from '../values/value';

type Access = ts.PropertyAccessExpression | ts.ElementAccessExpression;

/** The value of `a.b` or `a[b]`. */
export function readMember(run: Run, node: Access, scope: Scope): Value {
  if (node.expression.kind === ts.SyntaxKind.SuperKeyword) return superMember(scope, node);
  const object = run.acts.evaluate(node.expression, scope);
  const names = namesOf(run, node, scope);
  const value = possible(membersOf(run, object, names, node), run.path);
  return value;
}

function superMember(scope: Scope, node: Access): Value {
  const [self] = selfOf(scope);
  const parent = self?.atom.kind === 'thing' ? self.atom.of?.parent : undefined;
  const name = ts.isPropertyAccessExpression(node) ? node.name.text : '';
  for (const { atom } of parent ?? [])
    if (atom.kind === 'class') {
      const found = methodOf(atom, name);
      if (found !== undefined && !isAccessor(found.node))
        return one({ ...found, self: selfOf(scope) });
    }
  return gap(name, 'given');
}

/** The names by which a member is accessed; data where one is unknown. */
export function namesOf(run: Run, node: Access, scope: Scope): Value {
  if (ts.isPropertyAccessExpression(node)) return text(node.name.text);
  return run.acts.evaluate(node.argumentExpression, scope);
}

/** The values of the named members of an object. */
export function membersOf(run: Run, object: Value, names: Value, node: ts.Node): Value {
  return joinAll(
    object.flatMap(({ atom, when }) =>
      names.map(({ atom: name }) => under(memberOf(run, atom, name, node), when)),
    ),
  );
}

function memberOf(run: Run, atom: Atom, name: Atom, node: ts.Node): Value {
  const key = name.kind === 'plain' ? String(name.value) : known(name);
  if (key === undefined) return anyMember(run, atom, node);
  return namedMember(run, atom, key, node);
}

/** A member with a known name. */
export function namedMember(run: Run, atom: Atom, name: string, node: ts.Node): Value {
  switch (atom.kind) {
    case 'sym':
      return privateOfData(run, node) ?? one(readSym(run, atom, name, node));
    case 'thing':
      return thingMember(run, atom, name, node);
    case 'class':
      return staticMember(run, atom, name, node);
    case 'text':
      return textMember(atom, name);
    case 'func':
      return run.learned.stored.get(`func ${atom.node.pos}.${name}`) ?? UNDEFINED;
    default:
      return UNDEFINED;
  }
}

function readSym(run: Run, from: Sym, name: string, node: ts.Node): Sym {
  const found = readAt(member(from, name), node);
  const place = `${node.getSourceFile().fileName}:${node.pos}`;
  run.observe(`read ${place} ${found.key} ${run.entry.side}`, () => ({
    kind: 'read',
    sym: found,
    node,
    entry: run.entry,
    frames: [...run.frames],
    when: run.path,
  }));
  return found;
}

function textMember(atom: Extract<Atom, { kind: 'text' }>, name: string): Value {
  const string = known(atom);
  if (name === 'length')
    return string === undefined ? one(derived('length', [])) : plain(string.length);
  // A route of @forge/api has its text in `value`.
  if (name === 'value') return one({ kind: 'text', parts: atom.parts });
  const character = string?.[Number(name)];
  return character === undefined ? UNDEFINED : text(character);
}

function thingMember(run: Run, thing: Thing, name: string, node: ts.Node): Value {
  const { entries, rest, spread } = thing.contents.current;
  const held = entries.get(name);
  if (held !== undefined)
    return isShared(run, thing, name) ? join(held, fromOtherRuns(run, thing, name)) : held;
  if (thing.of !== undefined) {
    const method = methodOf(thing.of, name);
    if (method !== undefined) {
      const bound = { ...method, self: one(thing) };
      return isAccessor(method.node) ? run.acts.invoke(bound, given(), node) : one(bound);
    }
    const outside = outsideParent(thing);
    if (outside !== undefined && mayHave(outside, name)) return one(member(outside, name));
  }
  if (thing.shape === 'list' && name === 'length')
    return rest.length === 0 && spread.length === 0 && ![...entries.values()].some(mayMiss)
      ? plain(entries.size)
      : one(derived('length', []));
  if (thing.shape !== 'object' && name === 'size') return one(derived('size', []));
  if (rest.length === 0 && spread.length === 0)
    return isShared(run, thing, name) ? fromOtherRuns(run, thing, name) : UNDEFINED;
  return joinAll([rest, ...spread.map((data) => one(member(data, name))), UNDEFINED]);
}

/** Whether an item is missing on some branches. */
const mayMiss = (item: Value): boolean =>
  item.some(({ atom }) => atom.kind === 'plain' && atom.value === undefined) && item.length > 1;

/** The only members of the language's errors. */
const OF_ERRORS = ['message', 'stack', 'name', 'cause', 'toString'];

const mayHave = ({ root }: Sym, name: string): boolean =>
  root.from !== 'global' || root.name !== 'Error' || OF_ERRORS.includes(name);

/** The package's class that an instance's class extends. */
function outsideParent(thing: Thing): Sym | undefined {
  for (let its = thing.of; its !== undefined;) {
    const parent: Atom | undefined = its.parent[0]?.atom;
    if (parent?.kind === 'sym') return parent;
    its = parent?.kind === 'class' ? parent : undefined;
  }
  return undefined;
}

const isAccessor = (node: ts.Node): boolean => ts.isGetAccessorDeclaration(node);

function staticMember(
  run: Run,
  its: Extract<Atom, { kind: 'class' }>,
  name: string,
  node: ts.Node,
): Value {
  const held = its.statics.contents.current.entries.get(name);
  if (held !== undefined) {
    const [first] = held;
    if (first?.atom.kind === 'func' && isAccessor(first.atom.node))
      return run.acts.invoke(first.atom, given(), node);
    return isShared(run, its.statics, name) ? join(held, gap(name, 'shared')) : held;
  }
  const [parent] = its.parent;
  if (parent === undefined)
    return isShared(run, its.statics, name) ? gap(name, 'shared') : UNDEFINED;
  return namedMember(run, parent.atom, name, node);
}

/** A member whose name depends on data: any of them. */
function anyMember(run: Run, atom: Atom, node: ts.Node): Value {
  if (atom.kind === 'sym') return one(readSym(run, atom, '[]', node));
  if (atom.kind !== 'thing')
    return atom.kind === 'text' ? one(derived('character', [])) : UNDEFINED;
  const { spread } = atom.contents.current;
  return joinAll([anyOf(atom), ...spread.map((data) => one(member(data, '[]'))), UNDEFINED]);
}

/** Sets `a.b` or `a[b]`. */
export function writeMember(run: Run, node: Access, scope: Scope, value: Value): void {
  const object = run.acts.evaluate(node.expression, scope);
  const names = namesOf(run, node, scope);
  if (ts.isPropertyAccessExpression(node)) rememberName(run.learned, node.name.text, value);
  const isSure = object.length === 1 && names.length === 1;
  for (const { atom } of object)
    for (const { atom: name } of names) {
      const key = name.kind === 'plain' ? String(name.value) : known(name);
      setMember(run, atom, key, value, isSure, node);
    }
}

function setMember(
  run: Run,
  atom: Atom,
  name: string | undefined,
  value: Value,
  isSure: boolean,
  node: ts.Node,
): void {
  if (atom.kind === 'sym') {
    writeSym(run, member(atom, name ?? '[]'), value, node);
    return;
  }
  if (atom.kind === 'func' && name !== undefined) {
    run.learned.stored.set(`func ${atom.node.pos}.${name}`, value);
    return;
  }
  const thing = atom.kind === 'class' ? atom.statics : atom;
  if (thing.kind !== 'thing') return;
  rememberPrivate(run, node, value);
  if (name === undefined) {
    putSomewhere(run, thing, value);
    return;
  }
  const before = thing.contents.current.entries.get(name);
  const setter = thing.of === undefined ? undefined : methodOf(thing.of, name, true);
  if (setter !== undefined) run.acts.invoke({ ...setter, self: one(thing) }, given(value), node);
  else put(run, thing, name, isSure ? value : join(before ?? UNDEFINED, value));
  if (run.loading === 0 && !isConstructing(run))
    rememberShared(run, `${thing.site}.${name}`, value);
}

const isConstructing = (run: Run): boolean => ts.isConstructorDeclaration(run.frame.node);

function writeSym(run: Run, target: Sym, value: Value, node: ts.Node): void {
  const place = `${node.getSourceFile().fileName}:${node.pos}`;
  run.observe(`write ${place} ${target.key} ${run.entry.side}`, () => ({
    kind: 'write',
    target,
    value: frozen(value),
    node,
    entry: run.entry,
    frames: [...run.frames],
    when: run.path,
  }));
  escape(run, value, node);
}
