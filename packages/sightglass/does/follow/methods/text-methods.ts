import { partsOf } from '../values/texts';
import { dataFrom } from '../values/texts';
import type ts from 'typescript';
import { combine } from '../values/join';
import { allFoundIn, foundIn } from '../models/regexps';
import type { Run } from '../run';
import { derived } from '../values/sym';
import { symsIn } from '../values/syms-in';
import { makeList } from '../values/things';
import {
  argument,
  given,
  known,
  one,
  plain,
  text,
  textAtom,
  type Args,
  type Text,
  UNKNOWN_FLAG,
  type Value,
} from '../values/value';

/** String methods that are computed where everything is known. */
const EXACT: ReadonlyMap<string, (string: string, a?: string, b?: string) => string> = new Map([
  ['toUpperCase', (string) => string.toUpperCase()],
  ['toLowerCase', (string) => string.toLowerCase()],
  ['toLocaleUpperCase', (string) => string.toUpperCase()],
  ['toLocaleLowerCase', (string) => string.toLowerCase()],
  ['trim', (string) => string.trim()],
  ['trimEnd', (string) => string.trimEnd()],
  ['trimStart', (string) => string.trimStart()],
  ['replace', (string, from = '', to = '') => string.replace(from, () => to)],
  ['replaceAll', (string, from = '', to = '') => string.split(from).join(to)],
  [
    'slice',
    (string, from, to) => string.slice(numberIn(from), to === undefined ? undefined : Number(to)),
  ],
  [
    'substring',
    (string, from = '0', to) =>
      string.substring(Number(from), to === undefined ? undefined : Number(to)),
  ],
  ['charAt', (string, at) => string.charAt(numberIn(at))],
  ['repeat', (string, times) => string.repeat(Math.min(numberIn(times), 10))],
  ['toString', (string) => string],
  ['valueOf', (string) => string],
  ['normalize', (string) => string],
]);

const numberIn = (value: string | undefined): number => (value === undefined ? 0 : Number(value));

/** String methods that test something. */
const ASKING: ReadonlyMap<string, (string: string, part: string) => boolean> = new Map([
  ['startsWith', (string, part) => string.startsWith(part)],
  ['endsWith', (string, part) => string.endsWith(part)],
  ['includes', (string, part) => string.includes(part)],
]);

/** Calls a method of a string. */
export function textMethod(
  run: Run,
  atom: Text,
  name: string,
  args: Args,
  node: ts.Node,
): Value | undefined {
  const string = known(atom);
  if (name === 'concat')
    return combine(args.list, (atoms) => one(textAtom([...atom.parts, ...atoms.flatMap(partsOf)])));
  if (name === 'match') return foundIn(one(atom));
  if (name === 'matchAll') return allFoundIn(run, one(atom), node);
  if (name === 'split') return split(run, atom, argument(args, 0), node);
  const asking = ASKING.get(name);
  if (asking !== undefined) return asked(atom, name, asking, argument(args, 0));
  const exact = EXACT.get(name);
  const isCallback = args.list.some((each) =>
    each.some(({ atom: given }) => given.kind === 'func'),
  );
  if (isCallback) {
    for (const each of args.list)
      run.acts.callValue(each, given(dataFrom([one(atom)], 'match')), node, []);
    return dataFrom([one(atom)], 'string');
  }
  if (exact === undefined) return dataFrom([one(atom), ...args.list], 'string');
  if (string === undefined && KEEPING.has(name)) return one(atom);
  return combine(args.list, (atoms) => {
    const strings = atoms.map((each) => (each.kind === 'plain' ? String(each.value) : known(each)));
    const isKnown = (each: string | undefined): each is string => each !== undefined;
    if (string === undefined || !strings.every(isKnown)) return changed(atom, name, strings);
    return text(exact(string, ...strings));
  });
}

/** Methods that change nothing in a text that matters for a path. */
const KEEPING = new Set(['trim', 'trimEnd', 'trimStart', 'toString', 'valueOf', 'normalize']);

/** `replace` on a partly known text changes its known pieces. */
function changed(atom: Text, name: string, [from, to]: readonly (string | undefined)[]): Value {
  if ((name === 'replace' || name === 'replaceAll') && from !== undefined && to !== undefined)
    return one(
      textAtom(
        atom.parts.map((part) => (typeof part === 'string' ? part.replace(from, () => to) : part)),
      ),
    );
  return name === 'replace' || name === 'replaceAll' ? one(atom) : dataFrom([one(atom)], 'string');
}

function asked(
  atom: Text,
  name: string,
  ask: (string: string, part: string) => boolean,
  value: Value,
): Value {
  return combine([value], ([given]) => {
    const part = given === undefined ? undefined : known(given);
    if (part === undefined) return UNKNOWN_FLAG;
    const string = known(atom);
    if (string !== undefined) return plain(ask(string, part));
    const [first] = atom.parts;
    if (name === 'startsWith' && typeof first === 'string' && first.length >= part.length)
      return plain(first.startsWith(part));
    const isThere = atom.parts.some((each) => typeof each === 'string' && each.includes(part));
    return name === 'includes' && isThere ? plain(true) : UNKNOWN_FLAG;
  });
}

function split(run: Run, atom: Text, separator: Value, node: ts.Node): Value {
  const string = known(atom);
  const [only] = separator;
  const by = only === undefined ? undefined : known(only.atom);
  if (string === undefined || by === undefined) {
    const from = symsIn(one(atom));
    return makeList(run, node, [], one(derived(from[0]?.root.name ?? 'part', from)));
  }
  return makeList(
    run,
    node,
    string.split(by).map((part) => text(part)),
  );
}
