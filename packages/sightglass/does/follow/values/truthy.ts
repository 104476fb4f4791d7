import { known, type Atom } from './value';

/** Whether an atom is truthy; `undefined` where data decides. */
export function isTruthy(atom: Atom): boolean | undefined {
  if (atom.kind === 'plain') return Boolean(atom.value);
  if (atom.kind === 'sym')
    return atom.root.from === 'module' && atom.links.length < 2 ? true : undefined;
  if (atom.kind !== 'text') return true;
  const string = known(atom);
  if (string !== undefined) return string !== '';
  return atom.parts.some((part) => typeof part === 'string') ? true : undefined;
}
