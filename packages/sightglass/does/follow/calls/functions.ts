import type { Scope } from '../values/value';
import ts from 'typescript';
import { nextId, one, UNDEFINED, type Class, type Func, type Value } from '../values/value';

/** A function as a value, with its scope. An arrow function keeps the surrounding `this`. */
export function functionValue(
  node: ts.FunctionLikeDeclaration,
  scope: Scope,
  self?: Value,
  home?: Class,
): Value {
  return one(funcOf(node, scope, ts.isArrowFunction(node) ? selfOf(scope) : self, home));
}

/** A function with its scope, and for a method its class and `this`. */
export function funcOf(
  node: ts.FunctionLikeDeclaration,
  scope: Scope,
  self?: Value,
  home?: Class,
): Func {
  return {
    kind: 'func',
    id: nextId(),
    node,
    scope,
    ...(self === undefined ? {} : { self }),
    ...(home === undefined ? {} : { home }),
  };
}

/** The value of `this` in a scope. */
export const selfOf = (scope: Scope): Value =>
  scope.frame.self.length === 0 ? UNDEFINED : scope.frame.self;
