import { nameOf } from '../follow/values/sym';
import type { Atom, Sym, Value } from '../follow/values/value';

/** A text with its data in braces. */
export const written = (parts: readonly (string | Sym)[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : `{${nameOf(part)}}`)).join('');

/** The same text whatever the data is called. */
export const unnamed = (template: string): string => {
  let result = '';
  let depth = 0;
  for (const character of template) {
    if (character === '{') depth += 1;
    if (depth === 0) result += character;
    if (character === '}') {
      depth -= 1;
      if (depth === 0) result += '{}';
    }
  }
  return result;
};

/**
 * What is left of a value without what only another run of the app could have set, or what a function gives
 * that calls itself: the first call of it has given the same.
 */
export function firmly(value: Value): Value {
  const firm = value.filter(({ atom }) => !isShared(atom));
  return firm.length === 0 ? value : firm;
}

const isShared = (atom: Atom): boolean =>
  atom.kind === 'sym' &&
  atom.root.from === 'gap' &&
  (atom.root.why === 'repeated' || (atom.root.why === 'shared' && atom.links.length === 0));

/** An atom as pieces of text; nothing where it is no text. */
export function textOf(atom: Atom): readonly (string | Sym)[] | undefined {
  if (atom.kind === 'text') return atom.parts;
  if (atom.kind === 'sym') return [atom];
  if (atom.kind === 'plain' && typeof atom.value === 'number') return [String(atom.value)];
  return undefined;
}
