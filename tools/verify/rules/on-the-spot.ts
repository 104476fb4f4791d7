import ts from 'typescript';

import { language } from '../lists/globals';
import type { Project } from '../project';
import type { Source } from '../program';
import type { Rule } from '../rule';
import { membersIn } from '../tree/members';
import { brief, found } from '../tree/nodes';
import { isOwn, originOf } from '../tree/origin';
import { declarationsOf, referencesIn } from '../tree/references';

/** What reaches out is named where it is used: no other name, no list and no function passes it on. */
export const onTheSpot: Rule = {
  id: 'on-the-spot',
  looksAt: 'every mention of something that a package or the browser gives to the code that ships',
  examine: (project) => {
    const places = project
      .sources()
      .flatMap((source) => mentionsIn(project, source).map((name) => ({ source, name })));
    const methods = project
      .sources()
      .flatMap((source) => methodsIn(project, source).map((node) => ({ source, node })));
    const loose = methods
      .filter(({ node }) => !isCalled(node))
      .map(({ source, node }) => found(source, node, `${brief(node)} is passed on, not called.`));
    const findings = places
      .filter(({ name }) => !isUsed(name))
      .map(({ source, name }) =>
        found(source, name, `${name.text} is passed on, not used: ${brief(name.parent)}`),
      );
    return { examined: places.length + methods.length, findings: [...findings, ...loose] };
  },
};

/** Every reference to what the project does not declare, and the language does not have. */
const mentionsIn = (project: Project, { file }: Source): readonly ts.Identifier[] =>
  referencesIn(file).filter((name) => {
    const declarations = declarationsOf(project.checker(), name);
    return (
      !language.includes(name.text) &&
      declarations.some((declaration) => !isOwn(declaration, project.files.root))
    );
  });

/** Every mention of a method that a package or the browser gives to something. */
const methodsIn = (project: Project, { file }: Source): readonly ts.Node[] =>
  membersIn(project.checker(), file)
    .named.filter(({ declarations }) =>
      declarations.some(
        (made) =>
          (ts.isMethodSignature(made) || ts.isMethodDeclaration(made)) &&
          !isOwn(made, project.files.root) &&
          originOf(made).from !== 'es',
      ),
    )
    .map(({ node }) => node);

const isCalled = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) &&
  ts.isCallExpression(node.parent) &&
  node.parent.expression === node;

/** Called, made new, asked for a member, or asked whether something was made by it. */
function isUsed(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent))
    return parent.expression === name;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression === name;
  if (ts.isJsxOpeningLikeElement(parent) || ts.isJsxClosingElement(parent)) return true;
  return (
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword &&
    parent.right === name
  );
}
