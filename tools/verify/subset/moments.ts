import type { Node } from 'estree';

import { nameOfKey } from './members';
import type { Part, Refusal } from './refusal';
import type { Tree } from './tree';

/** Members that tell the time, the zone, the language or the place of what runs. */
const TELLS =
  /^(?:stack|resolvedOptions|format(?:Range)?ToParts|formatRange|getTimezoneOffset|toLocale(?:Date|Time)?String|to(?:Date|Time)String)$/;

/**
 * Only doors tell the time. Without a value, `format` tells it, so that its one argument is made
 * where it is called.
 */
export const moments: Part = (tree) =>
  tree.nodes.flatMap((node): Refusal[] =>
    namesIn(node).some((name) => TELLS.test(name) || (name === 'format' && !isGiven(tree, node)))
      ? [{ node, why: 'The time, the zone and the stack are told by doors.' }]
      : [],
  );

const namesIn = (node: Node): readonly string[] =>
  node.type === 'MemberExpression'
    ? [nameOfKey(node.property, node.computed) ?? '']
    : node.type === 'ObjectPattern'
      ? node.properties.flatMap((part) =>
          part.type === 'Property' ? [nameOfKey(part.key, part.computed) ?? ''] : [],
        )
      : [];

function isGiven(tree: Tree, node: Node): boolean {
  const call = tree.parentOf(node);
  if (call?.type !== 'CallExpression' || call.callee !== node) return false;
  const [given] = call.arguments;
  return given !== undefined && MADE.has(given.type);
}

/** Forms whose value is never `undefined`. */
const MADE: ReadonlySet<string> = new Set(['ArrayExpression', 'NewExpression', 'TemplateLiteral']);
