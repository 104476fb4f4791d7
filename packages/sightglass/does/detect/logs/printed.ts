import { lastName, nameOf, pathOf } from '../../follow/values/sym';
import { originsOf } from '../../follow/values/syms-in';
import type { Atom, Sym, Value } from '../../follow/values/value';
import { INJECTED } from '../../follow/calls/instances';
import type { Certainty, Printed } from '../../reading';
import { isErrorName, printedBy } from './names';

/** One kind of data that a line prints. */
export interface Print {
  readonly prints: Printed;
  readonly what: string;
  readonly certainty: Certainty;
}

/** How deep printed objects are examined. */
const DEPTH = 4;

/** What printing a value would reveal of people, things or content. */
export function printsOf(value: Value, under = '', depth = DEPTH): readonly Print[] {
  return value.flatMap(({ atom }) => printsOfAtom(atom, under, depth));
}

function printsOfAtom(atom: Atom, under: string, depth: number): readonly Print[] {
  if (atom.kind === 'sym') return printsOfData(atom, under);
  if (atom.kind === 'text')
    return atom.parts.flatMap((part) =>
      typeof part === 'string' ? [] : printsOfData(part, under),
    );
  if (atom.kind !== 'thing' || depth === 0) return [];
  const { entries, rest, spread } = atom.contents.current;
  const isList = atom.shape !== 'object';
  return [
    ...[...entries].flatMap(([name, held]) =>
      printsOf(held, isList || isErrorName(under) ? under : name, depth - 1),
    ),
    ...printsOf(rest, under, depth - 1),
    ...spread.flatMap((data) => printsOfData(data, under)),
  ];
}

function printsOfData(data: Sym, under: string): readonly Print[] {
  if (data.root.from === 'derived' && data.root.name === 'json')
    return data.root.of.flatMap((each) => printsOfData(each, under));
  const name = nameOf(data);
  const named =
    repositoryName(name, data) ?? printedBy(name) ?? (under === '' ? undefined : printedBy(under));
  const isError = isErrorName(under) || isErrorOf(data);
  const by = isError && named !== 'harmless' ? 'error' : named;
  if (by === 'harmless' || !isData(data)) return [];
  const isUnknown = data.root.from === 'gap' && name === data.root.name;
  if (isUnknown || (name === 'name' && !isHeld(data))) return [];
  if (by !== undefined)
    return by === 'whole' && !isHeld(data)
      ? []
      : [{ prints: by, what: name, certainty: 'certain' }];
  if (isWhole(data)) return [{ prints: 'whole', what: name, certainty: 'certain' }];
  return [];
}

/** The full name of a repository is not a person's name. */
const repositoryName = (name: string, data: Sym): Printed | undefined =>
  name === 'full_name' &&
  originsOf(data).some((each) => pathOf(each).toLowerCase().includes('repo'))
    ? 'id'
    : undefined;

/** Whether data is a caught error or part of one. */
const isErrorOf = (data: Sym): boolean =>
  originsOf(data).some(
    ({ root, links }) =>
      root.from === 'caught' ||
      (root.from === 'global' && root.name === 'Error' && links.length > 0),
  );

/** Whether a chain is data and not part of the language, the runtime or a package. */
function isData(data: Sym): boolean {
  if (originsOf(data).some(({ root }) => root.from === 'derived' && root.name === INJECTED))
    return false;
  return originsOf(data).some(({ root, links }) => {
    if (root.from === 'global')
      return !RUNTIME.has(root.name) && links.some((link) => 'call' in link);
    if (root.from === 'module') return links.some((link) => 'call' in link);
    return root.from !== 'derived' || root.of.length === 0 || root.name === 'given';
  });
}

const RUNTIME = new Set([
  'Date',
  'Math',
  'process',
  'performance',
  'navigator',
  'Intl',
  'console',
  'Error',
  'RegExp',
  'crypto',
  'import.meta',
  'window',
  'document',
  'Symbol',
  'Object',
  'Number',
]);

/** Whether data comes from outside: an answer, an argument of the platform, a stored value. */
const isHeld = (data: Sym): boolean =>
  originsOf(data).some(
    ({ root, links }) =>
      root.from === 'handed' ||
      (root.from === 'gap' && root.why !== 'shared') ||
      (root.from === 'module' && links.some((link) => 'call' in link)) ||
      (root.from === 'global' && root.name === 'fetch') ||
      (root.from === 'derived' && root.of.length === 0),
  );

/** Whether data is a complete answer, event or stored value. */
function isWhole(data: Sym): boolean {
  if (data.root.from === 'handed' && data.links.length === 0) return true;
  const last = data.links.at(-1);
  return (
    last !== undefined &&
    'call' in last &&
    WHOLE_CALLS.some((start) => lastName(data).startsWith(start))
  );
}

const WHOLE_CALLS = [
  'json',
  'text',
  'request',
  'getContext',
  'get',
  'getSecret',
  'getMany',
  'invoke',
  'fetch',
  'chat',
  'getItem',
];
