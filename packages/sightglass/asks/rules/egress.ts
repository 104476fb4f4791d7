import type { DeclaredEgress } from '../declared/declared';
import { finding, type Finding, type Kind } from '../finding';
import { isAtlassians } from './addresses';
import { linesOf, named, type Given, type Rule } from './given';
import { own } from '../../json/own';

const ANYWHERE: Kind = ['egress.anywhere', 'egress', 'serious', 'declared'];
const INSIDE: Kind = ['egress.atlassian', 'egress', 'notable', 'declared'];
const INSIDE_SHOWN: Kind = ['egress.atlassian-shown', 'egress', 'ordinary', 'declared'];
const ANALYTICS: Kind = ['egress.analytics', 'egress', 'notable', 'declared'];
const CONFIGURABLE: Kind = ['egress.configurable', 'egress', 'notable', 'declared'];
const UNSTATED: Kind = ['egress.eud-unstated', 'residency', 'notable', 'default'];
const PERSONAL: Kind = ['egress.eud', 'residency', 'notable', 'declared'];
const NOWHERE: Kind = ['egress.none', 'egress', 'reassuring', 'default'];

/** What a page or function does with the addresses of each kind. */
const KINDS: Readonly<Record<string, Kind>> = {
  'fetch.backend': ['egress.backend', 'egress', 'serious', 'declared'],
  'fetch.client': ['egress.client', 'egress', 'serious', 'declared'],
  scripts: ['egress.scripts', 'page-security', 'serious', 'declared'],
  frames: ['egress.frames', 'egress', 'notable', 'declared'],
  images: ['egress.images', 'egress', 'notable', 'declared'],
  media: ['egress.media', 'egress', 'notable', 'declared'],
  fonts: ['egress.fonts', 'egress', 'ordinary', 'declared'],
  styles: ['egress.styles', 'egress', 'notable', 'declared'],
  navigation: ['egress.navigation', 'egress', 'ordinary', 'declared'],
};

/** An address kind that Atlassian does not have: what it opens cannot be told. */
const OTHER: Kind = ['egress.unknown', 'egress', 'notable', 'declared'];

/** Where data goes by addresses: https://developer.atlassian.com/platform/forge/manifest-reference/permissions/ */
export const tellEgress: Rule = (given) => {
  if (given.kind !== 'forge-manifest') return [];
  const entries = given.declared.egress.filter(({ address }) => address !== null);
  return [
    ...byKind(entries.filter((entry) => !isAnywhere(entry))),
    ...about(ANYWHERE, entries.filter(isAnywhere), kindsOf),
    ...about(ANALYTICS, entries.filter(isAnalytics), addressesOf),
    ...about(UNSTATED, entries.filter(isUnstated), addressesOf),
    ...about(
      PERSONAL,
      entries.filter(({ inScopeEud }) => inScopeEud === true),
      addressesOf,
    ),
    ...configurable(given),
    ...(sendsNothing(given) ? [finding(NOWHERE, [])] : []),
  ];
};

const byKind = (entries: readonly DeclaredEgress[]): Finding[] =>
  named(entries.map(({ kind }) => kind)).flatMap((kind) => {
    const same = entries.filter((entry) => entry.kind === kind);
    const outside = same.filter(({ address }) => !isAtlassians(address ?? ''));
    const inside = same.filter(({ address }) => isAtlassians(address ?? ''));
    const values = (all: readonly DeclaredEgress[]) => ({
      ...addressesOf(all),
      kinds: [`egress.${kind}`],
    });
    return [
      ...about(own(KINDS, kind) ?? OTHER, outside, values),
      ...about(kind.startsWith('fetch.') ? INSIDE : INSIDE_SHOWN, inside, values),
    ];
  });

const about = (
  kind: Kind,
  entries: readonly DeclaredEgress[],
  values: (entries: readonly DeclaredEgress[]) => Finding['values'],
): Finding[] => (entries.length === 0 ? [] : [finding(kind, linesOf(entries), values(entries))]);

const addressesOf = (entries: readonly DeclaredEgress[]): Finding['values'] => ({
  addresses: named(entries.map(({ address }) => address)),
});

const kindsOf = (entries: readonly DeclaredEgress[]): Finding['values'] => ({
  kinds: named(entries.map(({ kind }) => `egress.${kind}`)),
});

/** `*`, also with a scheme before it. */
const isAnywhere = ({ address }: DeclaredEgress): boolean =>
  /^(?:[a-z]+:\/\/)?\*$/i.test(address ?? '');

const isAnalytics = ({ category }: DeclaredEgress): boolean =>
  category?.toLowerCase() === 'analytics';

/** Only what functions and pages send to; Atlassian takes silence for `true`. */
const isUnstated = ({ kind, inScopeEud }: DeclaredEgress): boolean =>
  inScopeEud === null && kind.startsWith('fetch.');

const configurable = ({ declared: { configurableEgress, remotes } }: Given): Finding[] => {
  const remote = remotes.filter(({ isConfigurable }) => isConfigurable);
  const lines = [
    ...linesOf(remote),
    ...(configurableEgress?.isOn === true ? [configurableEgress.line] : []),
  ];
  return lines.length === 0 ? [] : [finding(CONFIGURABLE, lines)];
};

/** Nothing in the manifest leads out: Forge then blocks each call to any other address. */
const sendsNothing = ({ declared }: Given): boolean =>
  declared.egress.length === 0 &&
  declared.remotes.length === 0 &&
  declared.configurableEgress?.isOn !== true &&
  declared.connect === null &&
  declared.providers.length === 0 &&
  declared.webTriggers.every(({ isDynamic }) => !isDynamic);
