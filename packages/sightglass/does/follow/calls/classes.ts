import { nameOfProperty } from '../syntax/property-name';
import { scopeIn } from '../scope';
import type { Frame, Scope } from '../values/value';
import ts from 'typescript';
import { escape } from './escape';
import { funcOf, functionValue } from './functions';
import type { Run } from '../run';
import { called, gap } from '../values/sym';
import { makeObject, makeThing, put } from '../values/things';
import {
  given,
  nextId,
  one,
  text,
  type Args,
  type Class,
  type Func,
  type Thing,
  type Value,
} from '../values/value';

/** A class as a value; its static members are set at once. */
export function classValue(run: Run, node: ts.ClassLikeDeclaration, scope: Scope): Value {
  const heritage = node.heritageClauses?.find(
    ({ token }) => token === ts.SyntaxKind.ExtendsKeyword,
  );
  const base = heritage?.types[0];
  const parent = base === undefined ? [] : run.acts.evaluate(base.expression, scope);
  const statics = makeThing(run, node, 'object');
  const inner = scopeIn(scope.frame, scope);
  const its: Class = { kind: 'class', id: nextId(), node, scope: inner, parent, statics };
  if (node.name !== undefined) inner.declare(node.name.text, node, one(its));
  for (const each of node.members) if (isStatic(each)) setStatic(run, its, each);
  remember(run, its);
  return one(its);
}

/**
 * Records a class under the interfaces that it implements, and runs its decorators, which may pass
 * it on.
 */
function remember(run: Run, its: Class): void {
  for (const { token, types } of its.node.heritageClauses ?? [])
    if (token === ts.SyntaxKind.ImplementsKeyword)
      for (const { expression } of types) {
        const name = expression.getText();
        run.implementing.set(name, [...(run.implementing.get(name) ?? []), its]);
      }
  const decorators = ts.canHaveDecorators(its.node) ? (ts.getDecorators(its.node) ?? []) : [];
  for (const { expression } of decorators)
    run.acts.callValue(run.acts.evaluate(expression, its.scope), given(one(its)), its.node, []);
  for (const node of its.node.members) if (ts.isMethodDeclaration(node)) decorate(run, its, node);
}

/** A method's decorator may replace it by another function, which then runs as well. */
function decorate(run: Run, its: Class, node: ts.MethodDeclaration): void {
  for (const { expression } of ts.getDecorators(node) ?? []) {
    const method = functionValue(node, its.scope, undefined, its);
    const descriptor = makeObject(run, node, [['value', method]]);
    const decorator = run.acts.evaluate(expression, its.scope);
    const name = text(node.name.getText());
    run.acts.callValue(decorator, given(one(its), name, descriptor), node, []);
    for (const { atom } of run.acts.membersOf(descriptor, text('value'), node))
      if (atom.kind === 'func' && atom.node !== node) escape(run, one(atom), node);
  }
}

const isStatic = (node: ts.ClassElement): boolean =>
  ts.isClassStaticBlockDeclaration(node) ||
  (ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword));

function setStatic(run: Run, its: Class, node: ts.ClassElement): void {
  if (ts.isClassStaticBlockDeclaration(node)) {
    withSelf(run, its, one(its), (scope) => {
      run.acts.hoist(node.body.statements, scope);
      run.acts.statements(node.body.statements, scope);
    });
    return;
  }
  if (node.name === undefined) return;
  const name = nameOfProperty(run, node.name, its.scope);
  if (name === undefined) return;
  if (ts.isPropertyDeclaration(node)) {
    const { initializer } = node;
    if (initializer === undefined) return;
    withSelf(run, its, one(its), (scope) => {
      put(run, its.statics, name, run.acts.evaluate(initializer, scope));
    });
  } else if (isMethod(node))
    put(run, its.statics, name, functionValue(node, its.scope, one(its), its));
}

const isMethod = (node: ts.Node): node is ts.MethodDeclaration | ts.AccessorDeclaration =>
  ts.isMethodDeclaration(node) || ts.isAccessor(node);

/** Evaluates a part of a class with `this` set. */
function withSelf(run: Run, its: Class, self: Value, go: (scope: Scope) => void): void {
  const frame: Frame = {
    id: nextId(),
    node: its.node,
    call: undefined,
    isModule: run.frame.isModule,
    self,
    returns: [],
    entered: run.path,
  };
  run.frames.push(frame);
  go(scopeIn(frame, its.scope));
  run.frames.pop();
}

/** A method or accessor of a class or its ancestors. */
export function methodOf(its: Class, name: string, isSetter = false): Func | undefined {
  for (const node of its.node.members) {
    if (isStatic(node) || !isMethod(node) || ts.isSetAccessorDeclaration(node) !== isSetter)
      continue;
    if ('text' in node.name && node.name.text === name)
      return funcOf(node, its.scope, undefined, its);
  }
  const parent = its.parent[0]?.atom;
  return parent?.kind === 'class' ? methodOf(parent, name, isSetter) : undefined;
}

/** The result of `new C(…)`. */
export function construct(run: Run, its: Class, args: Args, node: ts.Node): Value {
  const thing = makeThing(run, node, 'object', undefined, its);
  initialise(run, its, thing, args, node);
  return one(thing);
}

/** Sets an instance's fields and runs its constructor, or the parent's where it has none. */
export function initialise(run: Run, its: Class, thing: Thing, args: Args, node: ts.Node): void {
  const self = one(thing);
  const constructor = its.node.members.find(
    (each): each is ts.ConstructorDeclaration =>
      ts.isConstructorDeclaration(each) && each.body !== undefined,
  );
  if (constructor === undefined) initialiseParent(run, its, thing, args, node);
  const setsParent = constructor !== undefined && its.parent.length > 0;
  if (!setsParent) setFields(run, its, thing);
  if (constructor !== undefined)
    run.acts.invoke(funcOf(constructor, its.scope, self, its), args, node);
}

/** `super(…)`, after which the fields are set. */
export function initialiseParent(
  run: Run,
  its: Class,
  thing: Thing,
  args: Args,
  node: ts.Node,
): void {
  for (const { atom } of its.parent) {
    if (atom.kind === 'class') initialise(run, atom, thing, args, node);
    if (atom.kind === 'sym') called(atom, args, node, true);
  }
}

/** Sets the fields that a class initialises in an instance. */
export function setFields(run: Run, its: Class, thing: Thing): void {
  for (const node of its.node.members) {
    if (!ts.isPropertyDeclaration(node) || isStatic(node)) continue;
    const name = nameOfProperty(run, node.name, its.scope);
    if (name === undefined) continue;
    const { initializer } = node;
    const isInjected = initializer === undefined && (ts.getDecorators(node) ?? []).length > 0;
    if (isInjected) put(run, thing, name, run.acts.typed(gap(name, 'given'), node.type));
    if (initializer === undefined) continue;
    withSelf(run, its, one(thing), (scope) => {
      put(run, thing, name, run.acts.evaluate(initializer, scope));
    });
  }
}
