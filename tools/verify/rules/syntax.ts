import ts from 'typescript';

import type { Source } from '../program';
import type { Finding, Rule } from '../rule';
import { found, runningNodes } from '../tree/nodes';
import { isIntrinsic } from '../tree/references';

/** Some of the language gets around what the other rules look at, so it is not used at all. */
export const syntax: Rule = {
  id: 'syntax',
  looksAt: 'every node of the code that ships, and every line for words that steer a tool',
  examine: (project) => {
    const sources = project.sources();
    const nodes = sources.flatMap((source) =>
      runningNodes(source.file).map((node) => ({ source, node })),
    );
    const findings = nodes.flatMap(({ source, node }) => {
      const why = refusal(node);
      return why === undefined ? [] : [found(source, node, why)];
    });
    return { examined: nodes.length, findings: [...findings, ...sources.flatMap(steeringLines)] };
  },
};

function refusal(node: ts.Node): string | undefined {
  if (ts.isMetaProperty(node)) return 'import.meta and new.target are not used.';
  if (ts.isDecorator(node)) return 'Decorators are not used.';
  if (ts.isWithStatement(node) || ts.isDebuggerStatement(node)) return 'This is not used.';
  if (node.kind === ts.SyntaxKind.ThisKeyword && !isInClass(node))
    return 'Outside a class, this can be the global object.';
  if (ts.isJsxSpreadAttribute(node) && isOnElement(node))
    return 'A JSX spread hides which attributes it sets.';
  if (isUnpacking(node)) return 'Unpacking into variables that are there already is not used.';
  if (isPrototype(node)) return 'No object is made to look as if it had another origin.';
  if (ts.isComputedPropertyName(node) && !ts.isStringLiteralLike(node.expression))
    return 'The names of members are written out where they are made.';
  return undefined;
}

const isOnElement = ({ parent: { parent } }: ts.JsxSpreadAttribute): boolean =>
  ts.isIdentifier(parent.tagName) && isIntrinsic(parent.tagName.text);

/** In its constructor, methods and fields, also through arrow functions, but in no other function. */
function isInClass(node: ts.Node): boolean {
  const owner = ts.findAncestor(
    node,
    (above) =>
      ts.isPropertyDeclaration(above) || (ts.isFunctionLike(above) && !ts.isArrowFunction(above)),
  );
  return owner !== undefined && ts.isClassLike(owner.parent);
}

/** `({ a } = b)`, `[a] = b` and `for ({ a } of b)`. */
const isUnpacking = (node: ts.Node): boolean =>
  (ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    isPattern(node.left)) ||
  ((ts.isForOfStatement(node) || ts.isForInStatement(node)) && isPattern(node.initializer));

const isPattern = (node: ts.Node): boolean =>
  ts.isParenthesizedExpression(node)
    ? isPattern(node.expression)
    : ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);

const isPrototype = (node: ts.Node): boolean =>
  (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) &&
  ORIGINS.has(node.text) &&
  (ts.isComputedPropertyName(node.parent) ||
    (ts.isObjectLiteralElement(node.parent) && node.parent.name === node));

const ORIGINS = new Set(['__proto__', 'constructor', 'prototype']);

/** Looked for in the text, so that it makes no difference where a tool would look for them. */
const STEERING =
  /@ts-(?:ignore|expect-error|nocheck|check)|eslint-(?:disable|enable)|@jsx(?!ImportSource preact \*\/)|@vite-ignore|webpack[A-Z]\w*:|sourceMappingURL|\/\/\/\s*<(?:reference|amd)/;

const steeringLines = ({ path, file }: Source): Finding[] =>
  file.text.split('\n').flatMap((text, index) => {
    const steers = STEERING.exec(text);
    return steers === null
      ? []
      : [{ file: path, line: index + 1, message: `${steers[0]} tells a tool to look away.` }];
  });
