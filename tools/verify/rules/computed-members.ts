import ts from 'typescript';

import type { Project } from '../project';
import type { Rule } from '../rule';
import { isCallFree } from '../tree/call-free';
import { membersIn, type ComputedUse } from '../tree/members';
import { brief, found, runningNodes } from '../tree/nodes';
import { isOwn } from '../tree/origin';

/** A name that is made at run time may only reach data, or what the object holds itself. */
export const computedMembers: Rule = {
  id: 'computed-members',
  looksAt: 'every `a[b]` in the code that ships, for names made at run time',
  examine: (project) => {
    const sources = project.sources();
    const uses = sources.flatMap((source) =>
      membersIn(project.checker(), source.file).computed.map((use) => ({ source, use })),
    );
    const brackets = sources.flatMap(({ file }) =>
      runningNodes(file).filter(ts.isElementAccessExpression),
    );
    const findings = uses
      .filter(({ use }) => !isFine(project, use))
      .map(({ source, use }) =>
        found(
          source,
          use.node,
          `Nothing shows what ${brief(use.node)} reaches. Ask Object.hasOwn first.`,
        ),
      );
    return { examined: brackets.length, findings };
  },
};

const isFine = (project: Project, use: ComputedUse): boolean =>
  isSet(use) ? fillsOwn(project, use) : isOwnMember(use) || reachesData(project, use);

const isAssignment = (kind: ts.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

const isSet = ({ node: { parent }, node }: ComputedUse): boolean =>
  ts.isBinaryExpression(parent) && parent.left === node && isAssignment(parent.operatorToken.kind);

/** Whether whatever it reaches is data, by its type. */
function reachesData(project: Project, { node }: ComputedUse): boolean {
  const type = project.checker().getTypeAtLocation(node);
  const isKnown = (type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) === 0;
  return isKnown && isCallFree(project.checker(), project.files.root, type);
}

/** Whether the same function asks `Object.hasOwn(object, key)` about the same object and key. */
function isOwnMember({ node, key }: ComputedUse): boolean {
  if (!ts.isElementAccessExpression(node)) return false;
  const asked = `Object.hasOwn(${node.expression.getText()}, ${key.getText()})`;
  const scope = ts.findAncestor(node, ts.isFunctionLike);
  const asks = (part: ts.Node): boolean =>
    (ts.isCallExpression(part) && part.getText() === asked) || ts.forEachChild(part, asks) === true;
  return scope !== undefined && asks(scope);
}

/** Whether it sets a member of an object all of whose members the project has declared. */
function fillsOwn(project: Project, { object }: ComputedUse): boolean {
  const properties = project.checker().getApparentType(object).getProperties();
  const declarations = properties.flatMap((property) => property.declarations ?? []);
  return (
    declarations.length > 0 &&
    declarations.every((declaration) => isOwn(declaration, project.files.root))
  );
}
