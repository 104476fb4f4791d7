import type { Alternative, Atom, Text } from './value';

/** Removes alternatives that a more general text, with data in it, already covers. */
export function mostGeneral(all: readonly Alternative[]): readonly Alternative[] {
  const open = all.filter(({ atom }) => isOpen(atom) && hasFixed(atom));
  return all.filter(
    ({ atom }) =>
      atom.kind !== 'text' ||
      !open.some(
        (each) => each.atom !== atom && each.atom.kind === 'text' && means(each.atom, atom),
      ),
  );
}

const isOpen = (atom: Atom): boolean =>
  atom.kind === 'text' && atom.parts.some((part) => typeof part !== 'string');

const hasFixed = (atom: Atom): boolean =>
  atom.kind === 'text' && atom.parts.some((part) => typeof part === 'string' && part.length > 1);

/** Whether a text with data covers another and is more general. */
function means(general: Text, other: Text): boolean {
  if (dataIn(general) <= dataIn(other)) return false;
  const pieces = piecesOf(general);
  const text = other.parts.map((part) => (typeof part === 'string' ? part : '\u0000')).join('');
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const found = index === 0 ? (text.startsWith(piece) ? 0 : -1) : text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.endsWith(pieces.at(-1) ?? '');
}

const dataIn = ({ parts }: Text): number => parts.filter((part) => typeof part !== 'string').length;

/** The fixed pieces in order, including those before the first and after the last data. */
const piecesOf = ({ parts }: Text): readonly string[] =>
  parts
    .map((part) => (typeof part === 'string' ? part : '\u0000'))
    .join('')
    .split('\u0000');
