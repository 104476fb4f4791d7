import type { Node } from 'estree';

import { nameOfKey } from './members';
import type { Part, Refusal } from './refusal';
import type { Tree } from './tree';

/** Methods that return an iterator, which can be consumed only once. */
const ONCE: ReadonlySet<string> = new Set(['entries', 'keys', 'matchAll', 'values']);

/** An iterator is state, so it is consumed where it is created. */
export const iterators: Part = (tree) =>
  tree.nodes.flatMap((node): Refusal[] =>
    isMade(node) && !isUsedUp(tree, node)
      ? [{ node, why: 'This is gone through where it is made, or nowhere.' }]
      : [],
  );

const isMade = (node: Node): boolean =>
  node.type === 'CallExpression' &&
  node.callee.type === 'MemberExpression' &&
  ONCE.has(nameOfKey(node.callee.property, node.callee.computed) ?? '') &&
  !(node.callee.object.type === 'Identifier' && node.callee.object.name === 'Object');

function isUsedUp(tree: Tree, node: Node): boolean {
  const parent = tree.parentOf(node);
  if (parent?.type === 'ForOfStatement') return parent.right === node;
  if (parent?.type === 'SpreadElement') return true;
  if (parent?.type === 'NewExpression') return true;
  return (
    parent?.type === 'CallExpression' &&
    parent.callee.type === 'MemberExpression' &&
    parent.callee.object.type === 'Identifier' &&
    (parent.callee.object.name === 'Array' || parent.callee.object.name === 'Object')
  );
}
