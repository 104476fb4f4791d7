import type { DeclaredScope } from '../declared';
import { all, fieldsOf, flag, isList, type Node } from '../source/node';

const PLACES = {
  'forge-manifest': ['permissions', 'scopes'],
  'connect-descriptor': ['scopes'],
} as const;

/** The scopes asked for: in a list, as the keys of a mapping, or several in one text. */
export const scopesIn = (root: Node, kind: keyof typeof PLACES): DeclaredScope[] =>
  all(root, ...PLACES[kind]).flatMap(scopesAt);

function scopesAt(node: Node): DeclaredScope[] {
  const { value, line } = node;
  if (isList(value)) return value.flatMap(scopesAt);
  if (typeof value === 'string')
    return value
      .split(/[\s,]+/)
      .filter((name) => name !== '')
      .map((name) => ({ name, allowsImpersonation: false, line }));
  return fieldsOf(node).map((field) => ({
    name: field.key.trim(),
    allowsImpersonation: flag(field.node, 'allowImpersonation') === true,
    line: field.line,
  }));
}
