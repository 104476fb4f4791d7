import { isEntryName, lastName, nameOf } from '../../follow/values/sym';
import { originsOf } from '../../follow/values/syms-in';
import { wholeOf } from '../../follow/models/regexps';
import type { Atom, Sym, Value } from '../../follow/values/value';
import { INJECTED } from '../../follow/calls/instances';
import type { Certainty, Printed } from '../../reading';
import { isNameOfSetting, isOfPerson } from '../owner';
import { isRepositoryName } from '../storage/people';
import { isErrorName, printedBy } from './names';

/** One kind of data that a line prints. */
export interface Print {
  readonly prints: Printed;
  readonly what: string;
  readonly certainty: Certainty;
}

/** How deep printed objects are examined. */
const DEPTH = 4;
/** JSON writes out everything. */
const DEPTH_IN_JSON = 8;

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
  if (data.root.from === 'derived' && data.root.json !== undefined)
    return data.root.json.flatMap(({ atom }) =>
      atom.kind === 'sym' ? printsOfJson(atom, under) : printsOfAtom(atom, under, DEPTH_IN_JSON),
    );
  if (isEntryName(data)) return nameOfEntry(under);
  // A part that was found in a text is what the app calls it, else of the kind of the text.
  const whole = printedBy(under) === undefined ? wholeOf(data) : undefined;
  if (whole !== undefined) return printsOfData(whole, under);
  const name = nameOf(data);
  const own = wholeOf(data) === undefined ? namedBy(name, data) : undefined;
  const named = own ?? (under === '' ? undefined : printedBy(under));
  const isError = isErrorName(under) || isErrorOf(data);
  const by = isError && named !== 'harmless' ? 'error' : named;
  if (by === 'harmless' || !isData(data)) return [];
  const isUnknown = data.root.from === 'gap' && name === data.root.name;
  if (isUnknown || (name === 'name' && !isHeld(data))) return [];
  if (by !== undefined)
    return by === 'whole' && !isHeld(data)
      ? []
      : [{ prints: by, what: own === undefined ? under || name : name, certainty: 'certain' }];
  if (isWhole(data)) return [{ prints: 'whole', what: name, certainty: 'certain' }];
  return [];
}

/** Data that is written out as JSON is an object as a rule, and told whole. */
function printsOfJson(data: Sym, under: string): readonly Print[] {
  const prints = printsOfData(data, under);
  const isNamed = printedBy(nameOf(data)) !== undefined || isErrorOf(data);
  return prints.length > 0 || isNamed || !isData(data) || !isHeld(data)
    ? prints
    : [{ prints: 'whole', what: nameOf(data), certainty: 'likely' }];
}

/** What data is by its name, and for a bare `name` by what it belongs to. */
function namedBy(name: string, data: Sym): Printed | 'harmless' | undefined {
  if (isRepositoryName(data)) return 'id';
  if (name !== 'name') return printedBy(name);
  if (isNameOfSetting(data)) return 'harmless';
  return isOfPerson(data) ? 'personal' : printedBy(name);
}

/** Names of unknown entries can be anything; only what the app calls them suggests what they are. */
function nameOfEntry(under: string): readonly Print[] {
  const prints = ['key', 'keys'].includes(under) ? undefined : printedBy(under);
  return prints === 'id' || prints === 'personal' || prints === 'secret'
    ? [{ prints, what: under, certainty: 'likely' }]
    : [];
}

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
