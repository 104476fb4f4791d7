import ts from 'typescript';

import type { Rule } from '../rule';
import { brief, found, runningNodes } from '../tree/nodes';
import { declarationsOf } from '../tree/references';

/** A page may make one element by hand, a link to a file that it has written itself, and no other. */
export const savedFiles: Rule = {
  id: 'saved-files',
  looksAt: 'every call and every assignment on the pages, for elements and addresses made by hand',
  examine: (project) => {
    const acts = project
      .sources()
      .filter(({ path }) => path.startsWith('static/'))
      .flatMap((source) =>
        runningNodes(source.file)
          .filter((node) => ts.isCallExpression(node) || ts.isBinaryExpression(node))
          .map((node) => ({ source, node })),
      );
    const places = acts.filter(({ node }) => isMade(node) || isAddressSet(node));
    const findings = places
      .filter(({ node }) => !isLink(node) && !isOwnFile(project.checker(), node))
      .map(({ source, node }) =>
        found(source, node, `${brief(node)} is no link to a file that the page has written.`),
      );
    return { examined: acts.length, findings };
  },
};

const isMade = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === 'createElement';

const isAddressSet = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) &&
  ts.isPropertyAccessExpression(node.left) &&
  node.left.name.text === 'href';

const isLink = (node: ts.Node): boolean => {
  const [name, ...more] = isMade(node) ? node.arguments : [];
  return name !== undefined && more.length === 0 && name.getText() === "'a'";
};

/** `link.href = address`, where `const address = URL.createObjectURL(…)`. */
function isOwnFile(checker: ts.TypeChecker, node: ts.Node): boolean {
  if (!isAddressSet(node) || !ts.isIdentifier(node.right)) return false;
  const isPlain = node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  const [made] = declarationsOf(checker, node.right);
  return (
    isPlain &&
    made !== undefined &&
    ts.isVariableDeclaration(made) &&
    (ts.getCombinedNodeFlags(made) & ts.NodeFlags.Const) !== 0 &&
    made.initializer !== undefined &&
    ts.isCallExpression(made.initializer) &&
    made.initializer.expression.getText() === 'URL.createObjectURL'
  );
}
