import { CONCERNS, GRAVITIES, type Concern, type Finding } from '../finding';
import type { ChangeKind, ConcernChange, FindingChange } from './change';
import { pairs } from '../../json/pairs';
import { own } from '../../json/own';

/**
 * The sentences that hold only for the earlier file, only for the later one, or for both with other
 * values.
 */
export const compareFindings = (
  before: readonly Finding[],
  after: readonly Finding[],
): readonly FindingChange[] =>
  pairs(before, after, idOf).flatMap((pair) => ofOneId(pair.before, pair.after));

/** An implied scope counts as the same scope asked for by name. */
const idOf = ({ id }: Finding): string => id.replace(/\.implied$/, '');

const BY_WHOM = 'by';

/**
 * Findings equal in both files are dropped. If one remains on each side, they are one finding that
 * changed.
 */
function ofOneId(before: readonly Finding[], after: readonly Finding[]): FindingChange[] {
  const exact = pairs(before, after, signature);
  const same = exact.flatMap((pair) => {
    const [old, now] = [pair.before[0], pair.after[0]];
    return old === undefined || now === undefined ? [] : [change('same', old, now)];
  });
  const old = exact.flatMap((pair) => (pair.after.length === 0 ? pair.before.slice(0, 1) : []));
  const now = exact.flatMap((pair) => (pair.before.length === 0 ? pair.after.slice(0, 1) : []));
  const [onlyOld, onlyNow] = [old[0], now[0]];
  if (old.length === 1 && now.length === 1 && onlyOld !== undefined && onlyNow !== undefined) {
    const direction = directionOf(onlyOld, onlyNow);
    if (direction !== null) return [...same, change(direction, onlyOld, onlyNow)];
  }
  return [
    ...now.map((finding) => change('new', null, finding)),
    ...same,
    ...old.map((finding) => change('removed', finding, null)),
  ];
}

const change = (
  kind: ChangeKind,
  before: Finding | null,
  after: Finding | null,
): FindingChange => ({ kind, before, after });

const signature = ({ id, gravity, proof, values }: Finding): string =>
  JSON.stringify([
    gravity,
    id.startsWith('connect.') ? null : proof,
    Object.entries(values)
      .filter(([name]) => name !== BY_WHOM)
      .toSorted(([a], [b]) => Number(a > b) - Number(a < b)),
  ]);

/**
 * Compares gravity first, then counts, then the contents of lists. `null`: neither more nor less.
 */
function directionOf(before: Finding, after: Finding): ChangeKind | null {
  const graver = graveness(after) - graveness(before);
  if (graver !== 0) return graver > 0 ? 'wider' : 'narrower';
  const signs = Object.keys({ ...before.values, ...after.values }).flatMap((name) =>
    growth(own(before.values, name), own(after.values, name)),
  );
  if (signs.length === 0) return 'same';
  if (signs.every((sign) => sign > 0)) return 'wider';
  return signs.every((sign) => sign < 0) ? 'narrower' : null;
}

const graveness = ({ gravity }: Finding): number => -GRAVITIES.indexOf(gravity);

/** Values of which neither holds the other count as both more and less. */
function growth(before: Finding['values'][string] = [], after: typeof before = []): number[] {
  if (typeof before === 'number' && typeof after === 'number')
    return before === after ? [] : [after - before];
  if (typeof before === 'object' && typeof after === 'object')
    return [
      ...(after.some((item) => !before.includes(item)) ? [1] : []),
      ...(before.some((item) => !after.includes(item)) ? [-1] : []),
    ];
  return before === after ? [] : [1, -1];
}

/**
 * The most serious finding of each concern in both files: for files that do not speak in the same
 * sentences.
 */
export const compareConcerns = (
  before: readonly Finding[],
  after: readonly Finding[],
): readonly ConcernChange[] =>
  CONCERNS.flatMap((concern) => {
    const [old, now] = [worst(before, concern), worst(after, concern)];
    return old === null && now === null
      ? []
      : [{ concern, kind: kindBetween(old, now), before: old, after: now }];
  });

/** Every Forge app has a log, so this finding alone says nothing about the app's storage. */
const LOG = 'logs.readable';

const worst = (findings: readonly Finding[], concern: Concern): Finding | null =>
  findings
    .filter((finding) => finding.concern === concern && finding.id !== LOG)
    .toSorted((a, b) => graveness(b) - graveness(a))[0] ?? null;

/** A reassurance counts here as no finding. */
function kindBetween(before: Finding | null, after: Finding | null): ChangeKind {
  const [old, now] = [weight(before), weight(after)];
  if (old === now) return 'same';
  if (old === 0) return 'new';
  if (now === 0) return 'removed';
  return now > old ? 'wider' : 'narrower';
}

const weight = (finding: Finding | null): number =>
  finding === null ? 0 : GRAVITIES.indexOf('reassuring') - GRAVITIES.indexOf(finding.gravity);
