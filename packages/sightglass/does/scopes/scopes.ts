import { isWhole } from '../follow/follow';
import type { Detecting } from '../detect/what-detectors-see';
import type { Call, Reason, ScopeReading, StorageUse } from '../reading';
import { asking, openedBy as countedFor } from '../../facts/operations';
import { needsOf, type Needs, type Requirement } from './requirements';

/** A requirement resolved against the scopes that the manifest declares. */
interface Settled {
  readonly requirement: Requirement;
  /** Declared scopes that it uses. */
  readonly used: readonly string[];
  /** Declared scopes that could be used instead. */
  readonly instead: readonly string[];
  readonly missing: readonly string[];
  /** Whether some missing scopes may not be needed after all. */
  readonly isPartial: boolean;
}

/**
 * Tells which scopes are needed, which are not, which are missing, and the smallest sufficient set.
 */
export function readScopes(
  detecting: Detecting,
  calls: readonly Call[],
  storage: readonly StorageUse[],
): { readonly scopes: readonly ScopeReading[]; readonly smallest: readonly string[] } {
  const { manifest } = detecting;
  const needs = needsOf(detecting, calls, storage);
  const declared = new Set(manifest.scopes.map(({ name }) => name));
  const settled = settle(needs.requirements, declared);
  const own = manifest.scopes.map(({ name, line }) =>
    declaredScope(name, line, settled, needs, detecting),
  );
  const missing = missingScopes(settled);
  const smallest = [
    ...own.filter(({ state }) => state !== 'unused'),
    ...missing.filter(({ certainty }) => certainty === 'certain'),
  ];
  return {
    scopes: [...own, ...missing],
    smallest: [...new Set(smallest.map(({ scope }) => scope))].sort(),
  };
}

/**
 * Resolves requirements with one option first; the others then use what is needed anyway, or the
 * fewest scopes.
 */
function settle(
  requirements: readonly Requirement[],
  declared: ReadonlySet<string>,
): readonly Settled[] {
  const open = requirements.map((requirement) => ({
    requirement,
    granted: requirement.lists.filter((list) => list.every((scope) => declared.has(scope))),
  }));
  const core = new Set(open.flatMap(({ granted }) => (granted.length === 1 ? granted.flat() : [])));
  return open.map(({ requirement, granted }) => {
    if (granted.length === 0) return withMissing(requirement, declared);
    const chosen =
      granted.find((list) => list.every((scope) => core.has(scope))) ?? leastOf(granted);
    const instead = granted.flat().filter((scope) => !chosen.includes(scope));
    return { requirement, used: chosen, instead, missing: [], isPartial: false };
  });
}

const leastOf = (lists: readonly (readonly string[])[]): readonly string[] =>
  [...lists].sort((a, b) => a.length - b.length)[0] ?? [];

function withMissing(requirement: Requirement, declared: ReadonlySet<string>): Settled {
  const begun = requirement.lists.find((list) => list.some((scope) => declared.has(scope)));
  const list = begun ?? leastOf(requirement.lists);
  return {
    requirement,
    used: list.filter((scope) => declared.has(scope)),
    instead: [],
    missing: list.filter((scope) => !declared.has(scope)),
    isPartial: begun !== undefined,
  };
}

function declaredScope(
  scope: string,
  line: number,
  settled: readonly Settled[],
  { possibilities }: Needs,
  { followed }: Detecting,
): ScopeReading {
  const read = { scope, line, opens: openedBy(scope) };
  const because = reasons(settled.filter(({ used }) => used.includes(scope)));
  if (because.length > 0)
    return { ...read, state: 'needed', certainty: 'certain', doubt: null, because, opens: null };
  const instead = reasons(settled.filter((each) => each.instead.includes(scope)));
  if (instead.length > 0)
    return {
      ...read,
      state: 'undecidable',
      certainty: 'likely',
      doubt: 'several-operations',
      because: instead,
    };
  const maybe = possibilities.filter(({ mayNeed }) => mayNeed(scope));
  if (maybe.length > 0)
    return {
      ...read,
      state: 'undecidable',
      certainty: 'undecidable',
      doubt: 'data-path',
      because: maybe.map(({ file, line: at, what }) => ({ file, line: at, what })),
    };
  const isPartial = !isWhole(followed);
  return {
    ...read,
    state: isPartial ? 'undecidable' : 'unused',
    certainty: isPartial ? 'undecidable' : 'certain',
    doubt: isPartial ? 'not-followed' : null,
    because: [],
  };
}

const reasons = (settled: readonly Settled[]): readonly Reason[] =>
  settled.map(({ requirement: { file, line, what } }) => ({ file, line, what }));

function missingScopes(settled: readonly Settled[]): readonly ScopeReading[] {
  const byScope = new Map<string, Settled[]>();
  for (const each of settled)
    for (const scope of each.missing) byScope.set(scope, [...(byScope.get(scope) ?? []), each]);
  return [...byScope].map(([scope, each]) => {
    const isSure = each.some(
      ({ isPartial, requirement }) => !isPartial && requirement.isFirm !== false,
    );
    return {
      scope,
      line: null,
      state: 'missing' as const,
      certainty: isSure ? ('certain' as const) : ('likely' as const),
      doubt: isSure ? null : ('partly-granted' as const),
      because: reasons(each),
      opens: null,
    };
  });
}

/** How many operations of its product a scope helps to open, and how many of these delete. */
const openedBy = (scope: string): ScopeReading['opens'] => countedFor(scope, asking([scope], null));
