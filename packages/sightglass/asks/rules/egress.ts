import type { DeclaredEgress } from '../declared/declared';
import { isAnalyticsTool, isAnywhere, isAtlassians } from '../../facts/hosts';
import { finding, type Finding, type Kind } from '../finding';
import { linesOf, named, type Rule } from './given';

const ANYWHERE: Kind = ['egress.anywhere', 'egress', 'serious', 'declared'];
const BOTH: Kind = ['egress.both', 'egress', 'serious', 'declared'];
const ANALYTICS: Kind = ['egress.analytics', 'egress', 'notable', 'declared'];
const UNLISTED: Kind = ['egress.analytics-unlisted', 'egress', 'notable', 'implied'];
const UNSTATED: Kind = ['egress.eud-unstated', 'residency', 'notable', 'default'];
const PERSONAL: Kind = ['egress.eud', 'residency', 'notable', 'declared'];
const NOT_PERSONAL: Kind = ['egress.eud-not', 'residency', 'ordinary', 'declared'];

const BACKEND = 'fetch.backend';
const CLIENT = 'fetch.client';

/** What the app does with the addresses of each kind. */
const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  [BACKEND, ['egress.backend', 'egress', 'serious', 'declared']],
  [CLIENT, ['egress.client', 'egress', 'serious', 'declared']],
  ['scripts', ['egress.scripts', 'page-security', 'serious', 'declared']],
  ['frames', ['egress.frames', 'egress', 'notable', 'declared']],
  ['images', ['egress.images', 'egress', 'notable', 'declared']],
  ['media', ['egress.media', 'egress', 'notable', 'declared']],
  ['fonts', ['egress.fonts', 'egress', 'ordinary', 'declared']],
  ['styles', ['egress.styles', 'egress', 'notable', 'declared']],
  ['navigation', ['egress.navigation', 'egress', 'ordinary', 'declared']],
]);

/** A kind of address that Atlassian does not document: what it permits cannot be told. */
const OTHER: Kind = ['egress.unknown', 'egress', 'notable', 'declared'];

/**
 * Where data may go by listed addresses:
 * https://developer.atlassian.com/platform/forge/manifest-reference/permissions/
 */
export const tellEgress: Rule = (given) => {
  if (given.kind !== 'forge-manifest') return [];
  const entries = given.declared.egress.filter(({ address }) => address !== null);
  const analytics = entries.filter(isAnalytics);
  const anywhere = entries.filter(({ address }) => isAnywhere(address ?? ''));
  return [
    ...byKind(entries.filter((entry) => !anywhere.includes(entry))),
    ...about(ANYWHERE, anywhere, kindsOf),
    ...about(ANALYTICS, analytics.filter(isTool)),
    ...about(
      UNLISTED,
      analytics.filter((entry) => !isTool(entry)),
    ),
    ...about(UNSTATED, entries.filter(isUnstated), countOf),
    ...about(
      PERSONAL,
      entries.filter(({ inScopeEud }) => inScopeEud === true),
    ),
    ...about(
      NOT_PERSONAL,
      entries.filter(({ inScopeEud }) => inScopeEud === false),
    ),
  ];
};

type Entries = readonly DeclaredEgress[];

/** One sentence where functions and pages send to the same addresses. */
function byKind(entries: Entries): Finding[] {
  const outside = entries.filter(({ address }) => !isAtlassians(address ?? ''));
  const [functions, pages] = [BACKEND, CLIENT].map((kind) => outside.filter(isOf(kind)));
  const areAlike =
    functions !== undefined && pages !== undefined && addressesOf(functions) === addressesOf(pages);
  const both = areAlike ? [...functions, ...pages] : [];
  return [
    ...about(BOTH, both),
    ...eachKind(outside.filter((entry) => !both.includes(entry))).flatMap(([kind, same]) =>
      about(KINDS.get(kind) ?? OTHER, same, (all) => ({ ...listed(all), ...kindsOf(all) })),
    ),
  ];
}

const isOf =
  (wanted: string) =>
  ({ kind }: DeclaredEgress): boolean =>
    kind === wanted;

const addressesOf = (entries: Entries): string =>
  named(entries.map(({ address }) => address)).join(' ');

const eachKind = (entries: Entries): (readonly [string, Entries])[] =>
  named(entries.map(({ kind }) => kind)).map((kind) => [kind, entries.filter(isOf(kind))] as const);

const listed = (entries: Entries): Finding['values'] => ({
  addresses: named(entries.map(({ address }) => address)),
});

const about = (
  kind: Kind,
  entries: Entries,
  values: (entries: Entries) => Finding['values'] = listed,
): Finding[] => (entries.length === 0 ? [] : [finding(kind, linesOf(entries), values(entries))]);

const kindsOf = (entries: Entries): Finding['values'] => ({
  kinds: named(entries.map(({ kind }) => `egress.${kind}`)),
});

/** Only a count: other sentences name the addresses. */
const countOf = (entries: Entries): Finding['values'] => ({
  count: named(entries.map(({ address }) => address)).length,
});

const isTool = ({ address }: DeclaredEgress): boolean => isAnalyticsTool(address ?? '');

const isAnalytics = ({ category }: DeclaredEgress): boolean =>
  category?.toLowerCase() === 'analytics';

/**
 * Addresses that functions and pages send to, without `inScopeEUD`; Atlassian treats a missing
 * value as `true`.
 */
const isUnstated = ({ kind, inScopeEud }: DeclaredEgress): boolean =>
  inScopeEud === null && kind.startsWith('fetch.');
