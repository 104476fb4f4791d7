import type { Expression, MemberExpression, Node, PrivateIdentifier } from 'estree';

import { browserNames } from './browser-names';
import type { Part, Refusal } from './refusal';

/** Names that lead from any value to code made from text, or to another `this`. */
const LEADS_OUT: ReadonlySet<string> = new Set([
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  '__proto__',
  'apply',
  'arguments',
  'bind',
  'call',
  'callee',
  'caller',
  'constructor',
  'prototype',
]);

/** Names of members that the language calls by itself. */
export const CALLED_UNASKED: ReadonlySet<string> = new Set([
  'constructor',
  'then',
  'toJSON',
  'toString',
  'valueOf',
]);

/** Members are named literally, and no name leads out of the program. */
export const members: Part = (tree) =>
  tree.nodes.flatMap((node): Refusal[] => {
    const why = refusal(node);
    return why === undefined ? [] : [{ node, why }];
  });

function refusal(node: Node): string | undefined {
  if (node.type === 'MemberExpression') return refusedRead(node);
  if (node.type === 'ObjectPattern')
    return node.properties
      .flatMap((part) => (part.type === 'Property' ? [part] : []))
      .map(({ key, computed }) => refusedName(nameOfKey(key, computed)))
      .find((why) => why !== undefined);
  if (node.type === 'Property' || node.type === 'PropertyDefinition') {
    const name = nameOfKey(node.key, node.computed);
    return name === '__proto__' ? 'No object is given another origin.' : undefined;
  }
  return undefined;
}

const refusedRead = ({ property, computed }: MemberExpression): string | undefined =>
  refusedName(nameOfKey(property, computed));

function refusedName(name: string | undefined): string | undefined {
  if (name === undefined) return 'A member is named in the text, not by a value.';
  if (LEADS_OUT.has(name)) return `.${name} leads out of the program.`;
  return browserNames().has(name) ? `.${name} is a name of the browser.` : undefined;
}

/** The name of a key; `undefined` where it is computed. */
export function nameOfKey(
  key: Expression | PrivateIdentifier,
  computed: boolean,
): string | undefined {
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  if (key.type === 'Identifier' && !computed) return key.name;
  return key.type === 'Literal' && !('regex' in key) ? String(key.value) : undefined;
}
