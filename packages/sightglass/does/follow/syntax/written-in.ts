import { symsIn } from '../values/syms-in';
import { known, type Atom, type Value } from '../values/value';

/** What distinguishes two calls at one place: the texts passed, and the amount of data. */
export function writtenIn(value: Value): string {
  const written = value.map(({ atom }) =>
    atom.kind === 'text'
      ? atom.parts.map((part) => (typeof part === 'string' ? part : '{}')).join('')
      : atom.kind === 'thing'
        ? heldTexts(atom)
        : '',
  );
  return `${written.join()} ${symsIn(value, 1).length}`;
}

const heldTexts = (atom: Extract<Atom, { kind: 'thing' }>): string =>
  [...atom.contents.current.entries]
    .map(([name, held]) => `${name}=${held.map(({ atom: each }) => known(each) ?? '').join('/')}`)
    .join();
