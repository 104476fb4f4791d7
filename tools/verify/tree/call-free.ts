import ts from 'typescript';

import { isOwn, originOf } from './origin';

const SIMPLE =
  ts.TypeFlags.Unknown |
  ts.TypeFlags.Void |
  ts.TypeFlags.Undefined |
  ts.TypeFlags.Null |
  ts.TypeFlags.StringLike |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BooleanLike |
  ts.TypeFlags.BigIntLike |
  ts.TypeFlags.ESSymbolLike;

/** Objects of the language whose own methods reach nothing; what they hold is looked at beside. */
const CONTAINERS = new Set([
  'Array',
  'ReadonlyArray',
  'Map',
  'ReadonlyMap',
  'Set',
  'ReadonlySet',
  'Date',
  'RegExp',
]);

/**
 * Whether a value of this type is data through and through: nothing in it, at any depth, can be called.
 * A type parameter without a bound can be anything, so it is not.
 */
export function isCallFree(
  checker: ts.TypeChecker,
  root: string,
  type: ts.Type,
  seen: ReadonlySet<ts.Type> = new Set(),
): boolean {
  const free = (part: ts.Type): boolean => isCallFree(checker, root, part, new Set(seen).add(type));
  if (seen.has(type) || (type.flags & SIMPLE) !== 0) return true;
  if (type.isUnionOrIntersection()) return type.types.every(free);
  if ((type.flags & ts.TypeFlags.Instantiable) !== 0) {
    const bound = checker.getBaseConstraintOfType(type);
    return bound !== undefined && (bound.flags & ts.TypeFlags.Unknown) === 0 && free(bound);
  }
  if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.NonPrimitive)) === 0) return false;
  if (type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0) return false;
  if (checker.isTupleType(type) || isContainer(type, root))
    return partsOf(checker, type).every(free);
  if (isOpenMapping(checker, type)) return type.aliasTypeArguments?.every(free) ?? false;
  return (
    type.getProperties().every((property) => free(checker.getTypeOfSymbol(property))) &&
    checker.getIndexInfosOfType(type).every((info) => free(info.type))
  );
}

const isContainer = (type: ts.Type, root: string): boolean =>
  CONTAINERS.has(type.symbol.name) &&
  (type.symbol.declarations ?? []).some(
    (declaration) => !isOwn(declaration, root) && originOf(declaration).from === 'es',
  );

/** A mapped type over names that are not known yet, such as `Record<Field, string>`. */
const isOpenMapping = (checker: ts.TypeChecker, type: ts.Type): boolean =>
  'objectFlags' in type &&
  typeof type.objectFlags === 'number' &&
  (type.objectFlags & ts.ObjectFlags.Mapped) !== 0 &&
  type.getProperties().length === 0 &&
  checker.getIndexInfosOfType(type).length === 0;

const partsOf = (checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] =>
  isReference(type) ? checker.getTypeArguments(type) : [];

/** Whether a type is a generic one with its arguments filled in. */
export const isReference = (type: ts.Type): type is ts.TypeReference => 'target' in type;
