import type { DeclaredScope } from './declared';
import { connectScopeOf } from '../../facts/connect-scopes';
import { scopeFacts } from '../../facts/scopes';
import { all, fieldsOf, flag, has, isList, type Field, type Node } from '../reading/node';
import { permissionsIn } from './permissions-places';

/** The scopes asked for: written as a list, as keys of a mapping, or several in one text. */
export const scopesIn = (
  root: Node,
  kind: 'forge-manifest' | 'connect-descriptor',
): DeclaredScope[] =>
  kind === 'forge-manifest'
    ? [
        ...permissionsIn(root).flatMap((permissions) => all(permissions, 'scopes')),
        ...all(root, 'permissions').flatMap(listedAlone),
      ].flatMap(scopesAt)
    : [...all(root, 'scopes'), ...all(root, 'modules', 'scopes')].flatMap(scopesAt);

/** Scopes listed directly below `permissions`. */
const listedAlone = ({ value }: Node): readonly Node[] =>
  isList(value)
    ? value.filter((item) => typeof item.value === 'string' && item.value.includes(':'))
    : [];

function scopesAt(node: Node): DeclaredScope[] {
  const { value, line } = node;
  if (isList(value)) return value.flatMap(scopesAt);
  if (typeof value === 'string')
    return value
      .split(/[\s,;]+/)
      .filter((name) => name !== '')
      .map((name) => bare(name) || name)
      .filter((name) => !/^[,;]+$/.test(name))
      .map((name) => ({ name, allowsImpersonation: false, line }));
  return fieldsOf(node).flatMap(scopesOf);
}

/**
 * The key is a scope, the name of a list of scopes, or the first half of a scope with a stray blank
 * after its colon.
 */
function scopesOf({ key, line, node }: Field): DeclaredScope[] {
  const own = { name: bare(key), allowsImpersonation: allowsImpersonation(node) };
  const { value } = node;
  if (isKnown(own.name) && (typeof value !== 'string' || !isKnown(`${own.name}:${value.trim()}`)))
    return [{ ...own, line }];
  if (typeof value === 'string' && isKnown(`${own.name}:${value.trim()}`))
    return [{ ...own, name: `${own.name}:${value.trim()}`, line }];
  const within = own.name.includes(':') || own.allowsImpersonation ? [] : scopesAt(node);
  return within.some(({ name }) => isKnown(name)) ? within : [{ ...own, line }];
}

/** Anything that is not switched off counts as on. */
const allowsImpersonation = (node: Node): boolean =>
  has(node, 'allowImpersonation') && flag(node, 'allowImpersonation') !== false;

/** A scope's name without the quotes and commas of a list or text around it. */
function bare(name: string): string {
  const trimmed = name.trim();
  let [from, to] = [0, trimmed.length];
  while (from < to && MARKS.includes(trimmed.charAt(from))) from += 1;
  while (to > from && MARKS.includes(trimmed.charAt(to - 1))) to -= 1;
  return trimmed.slice(from, to);
}

const MARKS = `"'\`;,.`;

const isKnown = (name: string): boolean =>
  scopeFacts(name) !== null || connectScopeOf(name) !== null;
