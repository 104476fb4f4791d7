import type ts from 'typescript';
import type { Atom, Sym } from './value';

/** What gives a page its context. */
const CONTEXTS = new Set(['getContext', 'useProductContext']);

/** Where a page's context begins in a chain; negative in any other. */
export const contextIn = ({ links }: Sym): number =>
  links.findIndex((link) => 'name' in link && CONTEXTS.has(link.name));

/** Data with the place where it is read, if the platform hands it over. */
export const readAt = (data: Sym, node: ts.Node): Sym =>
  data.root.from === 'handed' || contextIn(data) >= 0 ? { ...data, reads: [node] } : data;

/** More places than this are not told apart. */
const MOST = 8;

/** Data that was read at the places of both. */
export function readAlso(a: Sym, b: Sym | undefined): Sym {
  if (b?.reads === undefined || a.reads === b.reads) return a;
  return { ...a, reads: [...new Set([...(a.reads ?? []), ...b.reads])].slice(0, MOST) };
}

/** Either of two equal atoms, read at the places of both. */
export const eitherAtom = (a: Atom, b: Atom): Atom =>
  a.kind === 'sym' && b.kind === 'sym' ? readAlso(a, b) : a;

/** The places as a text. */
export const placesRead = ({ reads }: Sym): string =>
  reads === undefined ? '' : `@${reads.map(({ pos }) => pos).join()}`;
