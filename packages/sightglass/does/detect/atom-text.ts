import { nameOf } from '../follow/values/sym';
import type { Atom, Sym, Value } from '../follow/values/value';

/** A text with its data in braces. */
export const written = (parts: readonly (string | Sym)[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : `{${nameOf(part)}}`)).join('');

/** The same text with all data called the same. */
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
 * A value without what only another run of the app could have set, and without results of a
 * recursive call, whose first call gave the same.
 */
export function firmly(value: Value): Value {
  const firm = value.filter(({ atom }) => !isShared(atom));
  return firm.length === 0 ? value : firm;
}

const isShared = (atom: Atom): boolean =>
  atom.kind === 'sym' &&
  atom.root.from === 'gap' &&
  (atom.root.why === 'repeated' || (atom.root.why === 'shared' && atom.links.length === 0));

/** An atom as pieces of text; `undefined` where it is not text. */
export function textOf(atom: Atom): readonly (string | Sym)[] | undefined {
  if (atom.kind === 'text') return atom.parts;
  if (atom.kind === 'sym') return [atom];
  if (atom.kind === 'plain' && typeof atom.value === 'number') return [String(atom.value)];
  return undefined;
}
