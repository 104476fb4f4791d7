import type { CallExpression, Expression, MemberExpression, Node, SpreadElement } from 'estree';

import { nameOfKey } from './members';
import type { Part, Refusal } from './refusal';
import { changes } from './state';
import type { Tree } from './tree';

/** Methods of lists, maps and sets whose last argument would be `this`, and its place. */
const TAKE_THIS: ReadonlyMap<string, number> = new Map([
  ['every', 1],
  ['filter', 1],
  ['find', 1],
  ['findIndex', 1],
  ['findLast', 1],
  ['findLastIndex', 1],
  ['flatMap', 1],
  ['forEach', 1],
  ['from', 2],
  ['map', 1],
  ['some', 1],
]);

/** No method runs with another object as `this` than that on which it is called. */
export const ownThis: Part = (tree) =>
  tree.nodes.flatMap((node): Refusal[] => {
    const why = refusal(tree, node);
    return why === undefined ? [] : [{ node, why }];
  });

function refusal(tree: Tree, node: Node): string | undefined {
  if (node.type === 'PropertyDefinition' && node.static)
    return 'What a class itself holds outlives its call.';
  if (node.type === 'ObjectPattern' && node.properties.some(takesChange))
    return 'What changes its object is called, not unpacked.';
  if (node.type === 'MemberExpression' && changes(nameIn(node)) && !isUsed(tree, node))
    return 'What changes its object is called, not handed on.';
  return node.type === 'CallExpression' && givesThis(node)
    ? 'Nothing is called with another this.'
    : undefined;
}

const takesChange = (part: Node): boolean =>
  part.type === 'Property' && changes(nameOfKey(part.key, part.computed) ?? '');

const nameIn = ({ property, computed }: MemberExpression): string =>
  nameOfKey(property, computed) ?? '';

/** Whether a member is called, or only compared. */
function isUsed(tree: Tree, node: Node): boolean {
  const parent = tree.parentOf(node);
  return (
    parent?.type === 'BinaryExpression' ||
    (parent?.type === 'CallExpression' && parent.callee === node)
  );
}

function givesThis({ callee, arguments: given }: CallExpression): boolean {
  if (callee.type !== 'MemberExpression') return false;
  const [, second] = given;
  if (nameIn(callee) === 'stringify') return second !== undefined && !isPlain(second);
  const most = TAKE_THIS.get(nameIn(callee));
  return most !== undefined && (given.length > most || given.some(isSpread));
}

const isSpread = ({ type }: Node): boolean => type === 'SpreadElement';

/** `JSON.stringify` calls a function with the object that it is in; a list only names members. */
const isPlain = (given: Expression | SpreadElement): boolean =>
  (given.type === 'Literal' && given.value === null) ||
  given.type === 'ArrayExpression' ||
  given.type === 'ArrowFunctionExpression' ||
  (given.type === 'Identifier' && given.name === 'undefined');
