import type ts from 'typescript';
import type { Args, Atom, Class, Func, Guards, Module, Scope, Sym, Value } from './values/value';

/** How a statement ends. */
export type Ending = 'normal' | 'return' | 'throw' | 'break' | 'continue';

/** What is known of a condition: which branches are possible, and what holds on each. */
export interface Condition {
  readonly value: Value;
  readonly canHold: boolean;
  readonly canFail: boolean;
  readonly then: Guards;
  readonly otherwise: Guards;
}

/**
 * The functions that follow each part of the language. Expressions, functions and statements
 * contain one another; they call each other through this table, so that their modules need no
 * import circle.
 */
export interface Acts {
  evaluate(node: ts.Expression, scope: Scope): Value;
  condition(node: ts.Expression, scope: Scope): Condition;
  callValue(callee: Value, args: Args, node: ts.Node, self: Value): Value;
  callAtom(atom: Atom, args: Args, node: ts.Node, self: Value): Value;
  callSym(callee: Sym, args: Args, node: ts.Node, isNew?: boolean): Value;
  callMethod(atom: Atom, name: string | undefined, args: Args, node: ts.CallExpression): Value;
  invoke(func: Func, args: Args, call: ts.Node): Value;
  construct(its: Class, args: Args, node: ts.Node): Value;
  classValue(node: ts.ClassLikeDeclaration, scope: Scope): Value;
  hoist(list: readonly ts.Statement[], scope: Scope): void;
  statements(list: readonly ts.Statement[], scope: Scope): Ending;
  statement(node: ts.Statement, scope: Scope): Ending;
  block(list: readonly ts.Statement[], scope: Scope): Ending;
  declareAll(list: ts.VariableDeclarationList, scope: Scope): Ending;
  membersOf(object: Value, names: Value, node: ts.Node): Value;
  namedMember(atom: Atom, name: string, node: ts.Node): Value;
  readMember(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, scope: Scope): Value;
  writeTo(target: ts.Expression, scope: Scope, value: Value): void;
  bind(
    node: ts.ParameterDeclaration | ts.VariableDeclaration | ts.BindingElement,
    value: Value,
    scope: Scope,
  ): void;
  load(file: ts.SourceFile): Module;
  importNamed(specifier: string, from: ts.SourceFile): Value;
  requireNamed(node: ts.CallExpression, scope: Scope): Value | undefined;
  typed(value: Value, type: ts.TypeNode | undefined): Value;
}
