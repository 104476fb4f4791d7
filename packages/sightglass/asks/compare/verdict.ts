import type { Comparison, Verdict } from './comparison';
import type { Basis } from './basis';
import type { Concern, Finding } from '../finding';
import type { FindingChange, PartChange, ReachChange } from './change';

type Changes = Pick<Comparison, 'findings' | 'concerns' | 'reach' | 'parts'>;

/** The verdict on a comparison, from every change in it. */
export function verdictOn(basis: Basis, { findings, concerns, reach, parts }: Changes): Verdict {
  if (basis === 'nothing') return 'unknown';
  const signs = [
    ...findings.filter(isCapability).map(signOfFinding),
    ...concerns.filter(isCapability).map(signOf),
    ...reach.map(signOf),
    ...parts.filter(({ isNeutral }) => !isNeutral).map(signOf),
  ];
  const [isMore, isLess] = [signs.includes(1), signs.includes(-1)];
  if (isMore && isLess) return 'both';
  if (isMore) return 'more';
  return isLess ? 'less' : 'same';
}

/** Concerns that are not powers of the app but follow from other things. */
const NO_CAPABILITIES: readonly Concern[] = [
  ...(['retired', 'uninstall', 'residency', 'runs-on-atlassian', 'storage', 'unknown'] as const),
];

function isCapability({ before, after }: FindingChange): boolean {
  const finding = after ?? before;
  if (finding === null || isGrave(finding)) return true;
  return !NO_CAPABILITIES.includes(finding.concern) && finding.id !== 'permissions.app-managed';
}

/**
 * Storing something where nothing was stored, or asking for an unknown scope, is more even though
 * its concern is listed above or mild.
 */
const isGrave = ({ id }: Finding): boolean =>
  STORING.includes(id) || id.startsWith('scopes.unknown') || id.startsWith('parts.unknown');

const STORING = ['storage.hosted', 'storage.sql', 'storage.objects', 'storage.entities'];

const signOf = ({ kind }: PartChange | FindingChange | ReachChange): -1 | 0 | 1 => {
  if (kind === 'same') return 0;
  return kind === 'new' || kind === 'wider' ? 1 : -1;
};

/**
 * A reassurance describes an app that can do less, so its coming and going count the other way
 * round.
 */
function signOfFinding(change: FindingChange): number {
  const isReassuring = (change.after ?? change.before)?.gravity === 'reassuring';
  const isComing = change.before === null || change.after === null;
  return isReassuring && isComing ? -signOf(change) : signOf(change);
}
