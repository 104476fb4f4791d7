import { withSpread } from '../values/spread';
import { nameOfProperty } from './property-name';
import type { Scope } from '../values/value';
import ts from 'typescript';
import { join, joinAll, under, possible } from '../values/join';
import type { Run } from '../run';
import { member } from '../values/sym';
import { makeThing } from '../values/things';
import { isTruthy } from '../values/truthy';
import { NOTHING } from '../values/cell';
import { one, plain, text, UNDEFINED, type Atom, type Value } from '../values/value';

type Bound = ts.ParameterDeclaration | ts.VariableDeclaration | ts.BindingElement;

/** Declares the names of a pattern with their parts of a value. */
export function bind(run: Run, node: Bound, value: Value, scope: Scope): void {
  const filled =
    node.initializer === undefined || ts.isVariableDeclaration(node)
      ? value
      : withDefault(run, value, node.initializer, scope);
  bindName(run, node.name, filled, scope, node);
}

function bindName(run: Run, name: ts.BindingName, value: Value, scope: Scope, node: ts.Node): void {
  if (ts.isIdentifier(name)) declare(run, name.text, node, value, scope);
  else if (ts.isObjectBindingPattern(name)) bindObject(run, name, value, scope);
  else bindList(run, name, value, scope);
}

function declare(run: Run, name: string, node: ts.Node, value: Value, scope: Scope): void {
  const own = scope.own(name);
  if (own !== undefined && typeof own !== 'function' && own.declaration === node)
    run.set(own.cell, value);
  else scope.declare(name, node, value);
}

/** A value with its default where it may be missing. */
export function withDefault(
  run: Run,
  value: Value,
  initializer: ts.Expression,
  scope: Scope,
): Value {
  const isMissing = (atom: Atom): boolean => atom.kind === 'plain' && atom.value === undefined;
  const present = value.filter(({ atom }) => !isMissing(atom));
  const missing = value.filter(({ atom }) => isMissing(atom));
  const mayMiss = present.some(
    ({ atom }) =>
      atom.kind === 'sym' && isTruthy(atom) === undefined && atom.root.from !== 'derived',
  );
  if (missing.length === 0 && !mayMiss) return value;
  const instead = run.throws.maybe(() => run.acts.evaluate(initializer, scope));
  if (missing.length === 0) return join(present, instead);
  return joinAll([present, ...missing.map(({ when }) => under(instead, when))]);
}

function bindObject(run: Run, pattern: ts.ObjectBindingPattern, value: Value, scope: Scope): void {
  const taken: string[] = [];
  for (const element of pattern.elements) {
    if (element.dotDotDotToken !== undefined) {
      bindName(run, element.name, without(run, value, taken, element), scope, element);
      continue;
    }
    const written = element.propertyName ?? element.name;
    const name = ts.isIdentifier(written)
      ? written.text
      : ts.isPropertyName(written)
        ? nameOfProperty(run, written, scope)
        : undefined;
    if (name !== undefined) taken.push(name);
    const names = name === undefined ? computedName(run, element, scope) : text(name);
    bind(run, element, possible(run.acts.membersOf(value, names, element), run.path), scope);
  }
}

const computedName = (run: Run, { propertyName }: ts.BindingElement, scope: Scope): Value =>
  propertyName !== undefined && ts.isComputedPropertyName(propertyName)
    ? run.acts.evaluate(propertyName.expression, scope)
    : UNDEFINED;

/** A value without the members that were taken out. */
function without(run: Run, value: Value, taken: readonly string[], node: ts.Node): Value {
  const contents = withSpread(NOTHING, value);
  const entries = new Map([...contents.entries].filter(([name]) => !taken.includes(name)));
  return one(makeThing(run, node, 'object', { ...contents, entries }));
}

function bindList(run: Run, pattern: ts.ArrayBindingPattern, value: Value, scope: Scope): void {
  pattern.elements.forEach((element, index) => {
    if (ts.isOmittedExpression(element)) return;
    const held =
      element.dotDotDotToken === undefined
        ? run.acts.membersOf(value, plain(index), element)
        : value.flatMap(({ atom }) => (atom.kind === 'sym' ? one(member(atom, '[]')) : one(atom)));
    bind(run, element, held, scope);
  });
}

/** `[a, b] = …` and `({ a } = …)`. */
export function assignPattern(
  run: Run,
  pattern: ts.ArrayLiteralExpression | ts.ObjectLiteralExpression,
  scope: Scope,
  value: Value,
): void {
  if (ts.isArrayLiteralExpression(pattern)) {
    pattern.elements.forEach((element, index) => {
      const target = ts.isSpreadElement(element) ? element.expression : element;
      if (!ts.isOmittedExpression(target))
        run.acts.writeTo(target, scope, run.acts.membersOf(value, plain(index), element));
    });
    return;
  }
  for (const property of pattern.properties) {
    if (ts.isShorthandPropertyAssignment(property))
      run.acts.writeTo(
        property.name,
        scope,
        run.acts.membersOf(value, text(property.name.text), property),
      );
    else if (ts.isPropertyAssignment(property)) {
      const name = nameOfProperty(run, property.name, scope);
      const held = name === undefined ? UNDEFINED : run.acts.membersOf(value, text(name), property);
      run.acts.writeTo(property.initializer, scope, held);
    }
  }
}
