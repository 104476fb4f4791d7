import { impliedBy } from '../../facts/connect-scopes';
import type { Declared } from '../declared/declared';
import { CONNECT_ASPECTS, FORGE_ASPECTS, SCOPES } from './aspects';
import type { Aspect, Said } from './aspect';
import type { PartChange } from './change';
import { pairs } from '../../json/pairs';

/** Every difference in what two files of one kind declare. */
export const compareParts = (before: Declared, after: Declared): readonly PartChange[] => [
  ...compareScopes(before, after),
  ...[...FORGE_ASPECTS, ...CONNECT_ASPECTS].flatMap((aspect) =>
    compareAspect(aspect, before, after),
  ),
];

/**
 * Differences between scopes alone, all that a list of scopes has. A scope that the other side
 * implies is not a difference.
 */
export function compareScopes(before: Declared, after: Declared): readonly PartChange[] {
  const [had, has] = [broughtBy(before), broughtBy(after)];
  return compareAspect(SCOPES, before, after).map((change) => {
    const name = Object.values(change.values).join().toUpperCase();
    const others = change.kind === 'new' ? had : has;
    return { ...change, isNeutral: change.kind !== 'same' && others.has(name) };
  });
}

const broughtBy = ({ scopes }: Declared): ReadonlySet<string> =>
  new Set(scopes.flatMap(({ name }) => impliedBy(name)));

/** The differences in one aspect, in the order of its things. */
export function compareAspect(
  aspect: Aspect,
  before: Declared,
  after: Declared,
): readonly PartChange[] {
  const [old, now] = [aspect.said(before), aspect.said(after)];
  const owners = ownersIn(aspect, before, after);
  return pairs(old, now, ({ id }) => id).flatMap((pair) => {
    const said = pair.after[0] ?? pair.before[0];
    if (said === undefined || (said.owner !== null && !owners.has(said.owner))) return [];
    return [
      {
        kind: kindOf(aspect, pair.before, pair.after),
        about: aspect.about,
        values: said.values,
        before: linesOf(pair.before),
        after: linesOf(pair.after),
        isNeutral: aspect.isNeutral === true,
      },
    ];
  });
}

/**
 * Owners that are in both files: for an owner that is itself new or removed, its properties are not
 * told one by one.
 */
function ownersIn(aspect: Aspect, before: Declared, after: Declared): ReadonlySet<string> {
  if (aspect.owners === undefined) return new Set();
  const old = new Set(aspect.owners(before));
  return new Set(aspect.owners(after).filter((owner) => old.has(owner)));
}

function kindOf(aspect: Aspect, before: readonly Said[], after: readonly Said[]) {
  if (before.length === 0) return aspect.added;
  return after.length === 0 ? aspect.removed : 'same';
}

const linesOf = (said: readonly Said[]): number[] =>
  [...new Set(said.map(({ line }) => line))].sort((a, b) => a - b);
