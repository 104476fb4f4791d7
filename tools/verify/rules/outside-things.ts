import ts from 'typescript';

import type { Project } from '../project';
import type { Rule } from '../rule';
import { isCallFree } from '../tree/call-free';
import { brief, found, runningNodes } from '../tree/nodes';
import { isOutside, losesOrigin } from '../tree/outside';
import { valuesIn } from '../tree/values';

/** What a package or the browser gives keeps its type, so that the list of members holds for it. */
export const outsideThings: Rule = {
  id: 'outside-things',
  looksAt: 'every value that stands where one of a certain type is wanted',
  examine: (project) => {
    const places = project.sources().flatMap((source) =>
      valuesIn(source.file).flatMap((node) => {
        const wanted = wantedAt(project, node);
        return wanted === undefined ? [] : [{ source, node, wanted }];
      }),
    );
    const findings = places
      .filter(({ node, wanted }) => isDisguised(project, node, wanted))
      .map(({ source, node }) =>
        found(source, node, `${brief(node)} would no longer be known for what it is.`),
      );
    const apart = project.sources().flatMap((source) =>
      runningNodes(source.file)
        .filter((node) => takesApart(project, node))
        .map((node) => found(source, node, `${brief(node)} takes something of the outside apart.`)),
    );
    return { examined: places.length, findings: [...findings, ...apart] };
  },
};

/** The type that a place wants, by itself: not one that is only guessed from what stands there. */
function wantedAt(project: Project, node: ts.Expression): ts.Type | undefined {
  const { parent } = node;
  if (ts.isParenthesizedExpression(node) || ts.isLiteralExpression(node)) return undefined;
  if (ts.isVariableDeclaration(parent) && parent.type === undefined) return undefined;
  if (ts.isAwaitExpression(parent) && ts.isVariableDeclaration(parent.parent)) return undefined;
  if (isCast(parent) || isAskedAbout(node)) return undefined;
  return project.checker().getContextualType(node);
}

/** Casts have a rule of their own. */
const isCast = (node: ts.Node): boolean =>
  ts.isParenthesizedExpression(node) ? isCast(node.parent) : ts.isAsExpression(node);

/** Functions of the language that take anything and give nothing of it away. */
const ASKERS = new Set(['Object.hasOwn', 'Array.isArray', 'JSON.stringify', 'String']);

const isAskedAbout = ({ parent }: ts.Expression): boolean =>
  ts.isCallExpression(parent) && ASKERS.has(parent.expression.getText());

const isDisguised = (project: Project, node: ts.Expression, wanted: ts.Type): boolean => {
  const given = project.checker().getTypeAtLocation(node);
  return losesOrigin(project, given, wanted) || isOpened(project, node, given, wanted);
};

/** A list of functions under a name by which anything could be put into it. */
function isOpened(project: Project, node: ts.Expression, given: ts.Type, to: ts.Type): boolean {
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return false;
  const checker = project.checker();
  if (!checker.isArrayType(to) || to.symbol.name !== 'Array') return false;
  const [held, wanted] = [given, to].map((type) =>
    checker.getIndexTypeOfType(type, ts.IndexKind.Number),
  );
  return held !== undefined && held !== wanted && !isCallFree(checker, project.files.root, held);
}

/** `{ ...thing }` and `const { a, ...rest } = thing` copy members under no type of the outside. */
function takesApart(project: Project, node: ts.Node): boolean {
  const checker = project.checker();
  if (ts.isSpreadAssignment(node))
    return isOutside(project, checker.getTypeAtLocation(node.expression));
  return (
    ts.isBindingElement(node) &&
    node.dotDotDotToken !== undefined &&
    ts.isObjectBindingPattern(node.parent) &&
    isOutside(project, checker.getTypeAtLocation(node.parent.parent))
  );
}
