import { combinations } from '../../follow/values/join';
import type { SeenCall } from '../../follow/observation';
import { endName, packageOf } from '../../follow/values/sym';
import { isRefusal } from '../../follow/syntax/routes';
import { originsOf } from '../../follow/values/syms-in';
import { argument, type Atom, known, type Sym, type Value } from '../../follow/values/value';
import { isDescribed, operationsFor } from '../../facts/operations';
import type { Call, Certainty, Doubt, Place, Product } from '../../reading';
import {
  callsIn,
  NOT_FOLLOWED,
  placeOf,
  sideAndFrom,
  startOf,
  type Detecting,
} from '../what-detectors-see';
import { hintFor } from '../hints';
import { firmly, textOf, written } from '../atom-text';

const PRODUCTS: ReadonlyMap<string, Product> = new Map([
  ['requestJira', 'jira'],
  ['requestConfluence', 'confluence'],
  ['requestBitbucket', 'bitbucket'],
  ['requestCompass', 'compass'],
  ['requestAtlassian', 'atlassian'],
  ['requestConnectedData', 'atlassian'],
  ['__requestAtlassianAsApp', 'atlassian'],
  ['__requestAtlassianAsUser', 'atlassian'],
]);

/** Calls with a path: `requestJira(…)` and the like, on functions and pages. */
export function productCalls(detecting: Detecting): readonly Call[] {
  return callsIn(detecting).flatMap((seen) => {
    const product = productOf(seen.callee);
    return product === undefined ? [] : requests(seen, product, detecting);
  });
}

function productOf(callee: Sym): Product | undefined {
  const last = callee.links.at(-1);
  const name = last !== undefined && 'name' in last ? last.name : undefined;
  const isForge = packageOf(callee)?.startsWith('@forge/') === true;
  return name !== undefined && isForge ? PRODUCTS.get(name) : undefined;
}

/** Whom a call of `@forge/api` acts as; calls of `@forge/bridge` act as the person at the page. */
export function actorOf(callee: Sym): Call['as'] {
  if (packageOf(callee) === '@forge/bridge') return 'page';
  if (endName(callee) === '__requestAtlassianAsApp') return 'app';
  if (endName(callee) === '__requestAtlassianAsUser') return 'user';
  for (const link of [...callee.links].reverse()) {
    if (!('name' in link)) continue;
    if (link.name === 'asApp') return 'app';
    if (link.name === 'asUser') return 'user';
  }
  return 'unknown';
}

function requests(seen: SeenCall, product: Product, detecting: Detecting): readonly Call[] {
  const paths = firmly(argument(seen.args, 0));
  const methods = methodsIn(argument(seen.args, 1));
  return combinations([paths, methods]).flatMap(({ atoms }) => {
    const [path, method] = atoms;
    return path === undefined || method === undefined
      ? []
      : [{ ...request(seen, product, path, method), lastPart: lastPartOf(path, seen, detecting) }];
  });
}

/** The HTTP method in a call's options; GET without one. */
export function methodsIn(options: Value): Value {
  const alternatives = firmly(options).flatMap(({ atom, when }) => {
    if (atom.kind === 'plain') return [{ atom: GET, when }];
    if (atom.kind !== 'thing') return [{ atom, when }];
    const { entries, rest, spread } = atom.contents.current;
    const named = entries.get('method');
    if (named === undefined)
      return rest.length > 0 || spread.length > 0
        ? [...spread.map((data) => ({ atom: data, when })), { atom: GET, when }]
        : [{ atom: GET, when }];
    return firmly(named).map((each) => ({
      atom: each.atom.kind === 'plain' ? GET : each.atom,
      when: new Map([...when, ...each.when]),
    }));
  });
  return alternatives;
}

const GET: Atom = { kind: 'text', parts: ['GET'] };

function request(seen: SeenCall, product: Product, pathAtom: Atom, methodAtom: Atom): Call {
  const parts = textOf(pathAtom) ?? [];
  const template = absolute(written(parts));
  const [path = '', ...query] = template.split('?');
  const method = known(methodAtom)?.toUpperCase() ?? null;
  const isOpen = typeof parts[0] !== 'string' || path === '/';
  const operations = isOpen ? [] : operationsFor(product, method, path);
  const { certainty, doubt } = isGuess(parts[0])
    ? NOT_FOLLOWED
    : isRefusal(pathAtom)
      ? ({ certainty: 'undecidable', doubt: 'refused-path' } as const)
      : certaintyOf(isOpen, method, product, operations.length);
  return {
    kind: 'call',
    ...placeOf(seen.node),
    ...sideAndFrom(seen),
    product,
    method,
    path: isOpen ? written(parts) : path,
    query: query.join('?'),
    as: actorOf(seen.callee),
    operations,
    through: throughOf(seen),
    lastPart: [],
    isImplicit: false,
    gateway: null,
    certainty,
    doubt,
  };
}

/** Guesses at the data that ends a path. */
function lastPartOf(path: Atom, { entry }: SeenCall, { followed }: Detecting): readonly string[] {
  const last = (textOf(path) ?? []).at(-1);
  if (last === undefined || typeof last === 'string') return [];
  return hintFor(last, followed.learned, entry.definition)
    .slice(0, 6)
    .map(({ atom }) => written(textOf(atom) ?? []));
}

/**
 * Whether data is an argument of a callback that something outside calls: other calls of it are
 * seen where they are made.
 */
const isGuess = (first: string | Sym | undefined): boolean =>
  first !== undefined &&
  typeof first !== 'string' &&
  originsOf(first).some(({ root }) => root.from === 'derived' && root.name === 'given');

function certaintyOf(
  isOpen: boolean,
  method: string | null,
  product: Product,
  count: number,
): { readonly certainty: Certainty; readonly doubt: Doubt | null } {
  if (isOpen) return { certainty: 'undecidable', doubt: 'data-path' };
  if (method === null) return { certainty: 'undecidable', doubt: 'data-method' };
  if (!isDescribed(product)) return { certainty: 'certain', doubt: null };
  if (count === 0) return { certainty: 'certain', doubt: 'unknown-operation' };
  return count > 1
    ? { certainty: 'undecidable', doubt: 'several-operations' }
    : { certainty: 'certain', doubt: null };
}

const absolute = (path: string): string =>
  path.startsWith('/') || path.startsWith('{') || path === '' ? path : `/${path}`;

/** The calls that led here, the nearest first, without the entry function itself. */
function throughOf({ frames }: SeenCall): readonly Place[] {
  return frames
    .flatMap(({ call, isModule }) => (call === undefined || isModule ? [] : [startOf(call)]))
    .reverse()
    .slice(0, 4);
}
