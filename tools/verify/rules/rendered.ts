import ts from 'typescript';

import type { Project } from '../project';
import type { Rule } from '../rule';
import { brief, found } from '../tree/nodes';
import { originOf } from '../tree/origin';
import { valuesIn } from '../tree/values';

/** Preact takes a well-made object for an element, so nothing is shown but texts, numbers and elements. */
export const rendered: Rule = {
  id: 'rendered',
  looksAt: 'every value that the pages show or hand on to be shown',
  examine: (project) => {
    const values = project
      .sources()
      .filter(({ path }) => path.startsWith('static/'))
      .flatMap((source) =>
        valuesIn(source.file)
          .filter((node) => isShown(project, node))
          .map((node) => ({ source, node })),
      );
    const findings = values
      .filter(({ node }) => !isShowable(project, project.checker().getTypeAtLocation(node)))
      .map(({ source, node }) => found(source, node, `${brief(node)} is no text and no element.`));
    return { examined: values.length, findings };
  },
};

/** Whether an element may stand in the place of a value. */
function isShown(project: Project, node: ts.Expression): boolean {
  if (ts.isJsxExpression(node)) return false;
  const wanted = project.checker().getContextualType(node);
  return wanted?.isUnion() === true && wanted.types.some(isElement);
}

const isElement = (type: ts.Type): boolean =>
  (type.getSymbol()?.declarations ?? []).some((declaration) => {
    const name = ts.getNameOfDeclaration(declaration)?.getText() ?? '';
    return originOf(declaration).from === 'preact' && ELEMENTS.has(name);
  });

/** What Preact calls what JSX makes. */
const ELEMENTS = new Set(['Element', 'VNode']);

function isShowable(project: Project, type: ts.Type): boolean {
  if (type.isUnion())
    // Of a value that is to be shown anyway, the places that it came from have been looked at.
    return type.types.some(isElement) || type.types.every((part) => isShowable(project, part));
  if ((type.flags & PRIMITIVE) !== 0 || isElement(type)) return true;
  const item = project.checker().getIndexTypeOfType(type, ts.IndexKind.Number);
  return item !== undefined && project.checker().isArrayLikeType(type) && isShowable(project, item);
}

const PRIMITIVE =
  ts.TypeFlags.StringLike |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BooleanLike |
  ts.TypeFlags.Null |
  ts.TypeFlags.Undefined |
  ts.TypeFlags.Void |
  ts.TypeFlags.Never;
