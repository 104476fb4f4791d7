import ts from 'typescript';

import type { Project } from '../project';
import { declarationsOf } from './references';

const RESOLVER = 'src/platform/resolver.ts';
const GUARD = 'src/entry/guard.ts';

/** One thing that a page can ask for, and the name of the check in front of it, if there is one. */
export interface Definition {
  readonly node: ts.Node;
  readonly check: string | undefined;
}

/** What a handler offers to its page; `undefined` unless it is `serve((invocation) => ({ … }))`. */
export function definitionsOf(
  project: Project,
  handler: ts.Declaration,
): readonly Definition[] | undefined {
  const call = ts.isVariableDeclaration(handler) ? handler.initializer : undefined;
  if (call === undefined || !isCallOf(project, call, RESOLVER, /^serve$/)) return undefined;
  const [given] = call.arguments;
  if (given === undefined || !ts.isArrowFunction(given)) return undefined;
  const body = answerOf(given);
  if (body === undefined || !ts.isObjectLiteralExpression(body)) return undefined;
  return body.properties.map((node) => ({ node, check: checkOf(project, node, given) }));
}

/** The check in `name: () => behind(() => check(invocation), …)`, and in no other form. */
function checkOf(
  project: Project,
  definition: ts.ObjectLiteralElementLike,
  { parameters }: ts.ArrowFunction,
): string | undefined {
  if (!ts.isPropertyAssignment(definition) || !ts.isIdentifier(definition.name)) return undefined;
  const answer = answerOf(definition.initializer);
  if (answer === undefined || !isCallOf(project, answer, RESOLVER, /^behind$/)) return undefined;
  const asked = answer.arguments[0] && answerOf(answer.arguments[0]);
  if (asked === undefined || !isCallOf(project, asked, GUARD, /^require[A-Z]/)) return undefined;
  const [given, ...more] = asked.arguments;
  const isOfThisCall =
    given !== undefined &&
    more.length === 0 &&
    ts.isIdentifier(given) &&
    declarationsOf(project.checker(), given).every((declared) => declared === parameters[0]);
  return isOfThisCall ? asked.expression.getText() : undefined;
}

/** What `() => answer` answers. */
function answerOf(node: ts.Expression): ts.Expression | undefined {
  if (!ts.isArrowFunction(node) || ts.isBlock(node.body)) return undefined;
  return ts.isParenthesizedExpression(node.body) ? node.body.expression : node.body;
}

/** Whether a node calls what a file of the project declares under a name. */
function isCallOf(
  project: Project,
  node: ts.Expression,
  path: string,
  name: RegExp,
): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return false;
  const declarations = declarationsOf(project.checker(), node.expression);
  return (
    declarations.length > 0 &&
    declarations.every(
      (declaration) =>
        declaration.getSourceFile().fileName === project.files.root + path &&
        name.test(ts.getNameOfDeclaration(declaration)?.getText() ?? ''),
    )
  );
}
