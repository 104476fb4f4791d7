import type { DeclaredAddress } from '../declared/declared';
import { fieldsOf, isFields, isList, sameName, type Field, type Node } from '../reading/node';

/** Keys whose addresses are told by other parts, or are shown only to people. */
const ELSEWHERE = [
  ...['permissions', 'remotes', 'baseUrl', 'regionBaseUrls', 'vendor', 'links', 'homepage'],
  ...['description', 'documentation', 'documentationUrl', 'documentationLink', 'scopes'],
];

/**
 * Addresses in any text of a file outside the parts with rules of their own: each leads out of
 * Atlassian when opened.
 */
export const addressesIn = (root: Node): DeclaredAddress[] =>
  isFields(root.value) ? root.value.fields.flatMap((field) => inField(field)) : [];

function inField({ key, node }: Field): DeclaredAddress[] {
  if (ELSEWHERE.some((name) => sameName(key, name)) || key.startsWith('$')) return [];
  return inNode(key, node);
}

function inNode(key: string, node: Node): DeclaredAddress[] {
  const { value, line } = node;
  if (typeof value === 'string') {
    const kind = ICON.test(key) ? 'icon' : 'other';
    return isAddress(value) ? [{ kind, address: value.trim(), line }] : [];
  }
  if (isList(value)) return value.flatMap((item) => inNode(key, item));
  return fieldsOf(node).flatMap((field) =>
    // Connect has `icon: { url }`.
    inField(ICON.test(key) && field.key === 'url' ? { ...field, key } : field),
  );
}

const ICON = /icon|thumbnail|logo|avatar/i;

/**
 * An address that a browser or a function can open unchanged: it starts with a scheme or with two
 * slashes.
 */
const isAddress = (text: string): boolean =>
  /^\s*(?:(?:https?|wss?):)?\/\/[^\s/]+\.[^\s]+$/i.test(text);
