import ts from 'typescript';

import { harmlessTypes } from '../lists/harmless-types';
import type { Project } from '../project';
import { isCallFree, isReference } from './call-free';
import { isOwn, originOf } from './origin';

/** How deep types are compared. What lies deeper than this is taken to be the same. */
const MAX_DEPTH = 5;

/**
 * Whether something of the outside (an element of the page, a client of a package) could be taken for
 * something else when a value of type `from` stands where one of type `to` is wanted: its members are
 * then no longer known to be of the outside, and the list of members no longer holds for them.
 */
export function losesOrigin(project: Project, from: ts.Type, to: ts.Type, depth = 0): boolean {
  if (from === to || depth > MAX_DEPTH) return false;
  const loses = (a: ts.Type, b: ts.Type): boolean => losesOrigin(project, a, b, depth + 1);
  if (from.isUnion()) return from.types.some((part) => loses(part, to));
  if (to.isUnion()) {
    const fitting = to.types.filter((part) => project.checker().isTypeAssignableTo(from, part));
    return fitting.length > 0 && fitting.every((part) => loses(from, part));
  }
  if (!isObject(from) || (to.flags & TAKES_NOTHING) !== 0) return false;
  if (isOutside(project, from) && !isOutside(project, to)) return !isReadAsData(project, from, to);
  return losesInCall(project, from, to, depth) || losesInside(project, from, to, depth);
}

const isObject = (type: ts.Type): boolean =>
  (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;

/** A type parameter stands for what is given; a result that is thrown away goes nowhere. */
const TAKES_NOTHING = ts.TypeFlags.TypeParameter | ts.TypeFlags.Void;

/** Where a type is declared, if neither the language nor the project has it. */
function originsOf(project: Project, type: ts.Type): readonly string[] {
  const origins = (type.getSymbol()?.declarations ?? [])
    .filter((made) => !isOwn(made, project.files.root))
    .map((made) => originOf(made).from);
  return origins.includes('es') ? [] : origins;
}

/** Whether a type comes from the browser or a package, is no mere function, and holds more than data. */
export const isOutside = (project: Project, type: ts.Type): boolean =>
  isObject(type) &&
  originsOf(project, type).length > 0 &&
  type.getCallSignatures().length === 0 &&
  !isHarmless(type) &&
  !isCallFree(project.checker(), project.files.root, type);

const isHarmless = (type: ts.Type): boolean =>
  (type.getSymbol()?.declarations ?? []).every((made) => {
    const { from, owner } = originOf(made);
    const names = [ts.getNameOfDeclaration(made)?.getText(), owner];
    return harmlessTypes.some((known) => known.from === from && names.includes(known.name));
  });

/** What a package hands over may be read as data that is named; what the browser gives may not. */
const isReadAsData = (project: Project, from: ts.Type, to: ts.Type): boolean =>
  !originsOf(project, from).includes('dom') &&
  to.getProperties().length > 0 &&
  isCallFree(project.checker(), project.files.root, to);

/** A function takes what it is given as what its own parameters say. */
function losesInCall(project: Project, from: ts.Type, to: ts.Type, depth: number): boolean {
  const [given] = from.getCallSignatures();
  const [wanted] = to.getCallSignatures();
  if (given === undefined || wanted === undefined) return false;
  const checker = project.checker();
  const isTaken = given.parameters.some((parameter, index) => {
    const passed = wanted.parameters[index];
    return (
      passed !== undefined &&
      losesOrigin(
        project,
        checker.getTypeOfSymbol(passed),
        checker.getTypeOfSymbol(parameter),
        depth + 1,
      )
    );
  });
  return isTaken || losesOrigin(project, given.getReturnType(), wanted.getReturnType(), depth + 1);
}

/** What a list, a promise or an object of the project holds. */
function losesInside(project: Project, from: ts.Type, to: ts.Type, depth: number): boolean {
  const checker = project.checker();
  const loses = (a: ts.Type, b: ts.Type): boolean => losesOrigin(project, a, b, depth + 1);
  if (isReference(from) && isReference(to) && from.target === to.target) {
    const wanted = checker.getTypeArguments(to);
    return checker.getTypeArguments(from).some((part, index) => {
      const other = wanted[index];
      // What can be written into takes things in as well as it gives them out.
      return (
        other !== undefined &&
        (loses(part, other) || (isOutside(project, to) && loses(other, part)))
      );
    });
  }
  return to.getProperties().some((property) => {
    const held = checker.getPropertyOfType(from, property.name);
    return (
      held !== undefined &&
      (property.declarations ?? []).some((made) => isOwn(made, project.files.root)) &&
      loses(checker.getTypeOfSymbol(held), checker.getTypeOfSymbol(property))
    );
  });
}
