import { ALWAYS, type Alternative, type Atom, type Guards, type Text, type Value } from './value';
import { mostGeneral } from './general';
import { derived } from './sym';
import { eitherAtom } from './reads';
import { symsIn } from './syms-in';

/** More alternatives than this become data. */
const MOST = 32;
/** More combinations of alternatives than this are not examined. */
const MOST_COMBINED = 96;
/** More conditions than this are not kept for one alternative. */
const MOST_GUARDS = 14;

/** A key for an atom; equal atoms have equal keys. */
export function keyOf(atom: Atom): string {
  switch (atom.kind) {
    case 'text':
      return `${routeKey(atom)}"${atom.parts.map((part) => (typeof part === 'string' ? part : `{${part.key}}`)).join('')}`;
    case 'plain':
      return `${typeof atom.value} ${String(atom.value)}`;
    case 'sym':
      return atom.key;
    default:
      return `#${atom.id}`;
  }
}

const routeKey = ({ isRoute = false, isRefused = false }: Text): string =>
  isRefused ? 'refused' : isRoute ? 'route' : '';

/** A value that is either of two. */
export function join(a: Value, b: Value): Value {
  if (a === b || b.length === 0) return a;
  if (a.length === 0) return b;
  const byKey = new Map<string, Alternative>();
  for (const alternative of [...a, ...b]) {
    const key = keyOf(alternative.atom);
    const before = byKey.get(key);
    byKey.set(
      key,
      before === undefined
        ? alternative
        : {
            atom: eitherAtom(before.atom, alternative.atom),
            when: common(before.when, alternative.when),
          },
    );
  }
  return byKey.size > MOST ? widened([...byKey.values()]) : [...byKey.values()];
}

/** A value that is any of several. */
export const joinAll = (values: readonly Value[]): Value => values.reduce(join, []);

/** Keeps functions and objects, and turns the rest into one piece of data. */
function widened(every: Value): Value {
  const all = mostGeneral(every);
  if (all.length <= MOST) return all;
  const isKept = ({ atom }: Alternative): boolean =>
    atom.kind !== 'text' && atom.kind !== 'plain' && atom.kind !== 'sym';
  const data = all.filter((alternative) => !isKept(alternative));
  const kept = all.filter(isKept).slice(0, MOST * 2);
  if (data.length === 0) return kept;
  return [...kept, { atom: derived('data', symsIn(data)), when: ALWAYS }];
}

function common(a: Guards, b: Guards): Guards {
  if (a.size === 0 || b.size === 0) return ALWAYS;
  const kept = [...a].filter(([name, way]) => b.get(name) === way);
  return kept.length === 0 ? ALWAYS : new Map(kept);
}

/** Whether two sets of conditions can hold together. */
function agree(a: Guards, b: Guards): boolean {
  for (const [name, way] of b) {
    const other = a.get(name);
    if (other !== undefined && other !== way) return false;
  }
  return true;
}

/** The conjunction of two sets of conditions; `undefined` if they contradict each other. */
export function both(a: Guards, b: Guards): Guards | undefined {
  if (a.size === 0 || a === b) return b;
  if (b.size === 0) return a;
  if (!agree(a, b)) return undefined;
  if (a.size + b.size > MOST_GUARDS) return new Map([...a, ...b].slice(-MOST_GUARDS));
  const all = new Map(a);
  for (const [name, way] of b) all.set(name, way);
  return all;
}

/** The alternatives possible under conditions, with these added. */
export function under(value: Value, guards: Guards): Value {
  if (guards.size === 0) return value;
  return value.flatMap(({ atom, when }) => {
    const all = both(when, guards);
    return all === undefined ? [] : [{ atom, when: all }];
  });
}

/** The alternatives possible under conditions. */
export function possible(value: Value, guards: Guards): Value {
  if (guards.size === 0 || value.every(({ when }) => when.size === 0)) return value;
  return value.filter(({ when }) => agree(when, guards));
}

/** One alternative of each value, and the conditions under which they occur together. */
export interface Combined {
  readonly atoms: readonly Atom[];
  readonly when: Guards;
}

/** Every consistent combination of alternatives, up to a limit. */
export function combinations(values: readonly Value[]): readonly Combined[] {
  let all: readonly Combined[] = [{ atoms: [], when: ALWAYS }];
  for (const value of values) {
    all = all
      .flatMap(({ atoms, when }) =>
        value.flatMap((alternative) => {
          const guards = both(when, alternative.when);
          return guards === undefined
            ? []
            : [{ atoms: [...atoms, alternative.atom], when: guards }];
        }),
      )
      .slice(0, MOST_COMBINED);
  }
  return all;
}

/** A value made from others, one alternative of each. */
export function combine(values: readonly Value[], make: (atoms: readonly Atom[]) => Value): Value {
  return combinations(values)
    .map(({ atoms, when }) => under(make(atoms), when))
    .reduce(join, []);
}
