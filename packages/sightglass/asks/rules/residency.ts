import type { DeclaredEgress, DeclaredRemote } from '../declared/declared';
import { isAtlassians } from '../../facts/hosts';
import { flag, has, items } from '../reading/node';
import { finding, type Kind } from '../finding';
import { linesOf, named, type Given, type Rule } from './given';

const NOT_PINNED: Kind = ['residency.not-pinned', 'residency', 'notable', 'implied'];
const REGIONS: Kind = ['residency.regions', 'residency', 'ordinary', 'declared'];
const CONNECT: Kind = ['residency.connect', 'residency', 'notable', 'implied'];

/**
 * Whether the app's data moves to a region together with Jira's:
 * https://developer.atlassian.com/platform/forge/data-residency/ (2026-08-21)
 */
export const tellResidency: Rule = (given) => {
  if (given.kind === 'scope-list') return [];
  if (given.declared.connect !== null) return [finding(CONNECT, [])];
  const against = storesElsewhere(given);
  if (against.length > 0) return [finding(NOT_PINNED, linesOf(against))];
  const regions = regionsOf(given);
  const storing = given.declared.remotes.filter(mayStore);
  return regions.length === 0
    ? []
    : [finding(REGIONS, linesOf(storing), { regions, addresses: defaultsOf(storing) })];
};

/** What keeps an app from being pinned to any region. */
export const storesElsewhere = (given: Given): readonly { readonly line: number }[] => [
  ...given.declared.remotes.filter(isOutsideRegions),
  ...unequal(given.declared.remotes.filter(mayStore)),
  ...outbound(given),
  ...(given.declared.configurableEgress?.isOn === true ? [given.declared.configurableEgress] : []),
  ...unboundDatabases(given),
];

/** Regions in which data on its own servers stays; sites elsewhere use the default server. */
export const regionsOf = ({ declared: { remotes } }: Given): string[] =>
  named(remotes.filter(mayStore).flatMap(regionNames));

/** Atlassian treats a remote without a statement as storing personal data. */
const mayStore = ({ operations, storesInScopeEud }: DeclaredRemote): boolean =>
  storesInScopeEud !== false &&
  (operations.length === 0 || operations.some((operation) => !NOT_STORING.includes(operation)));

/** Any use outside this list, including an unknown one, may store data. */
const NOT_STORING = ['compute', 'fetch', 'other'];

const regionNames = ({ urls }: DeclaredRemote): string[] =>
  urls.map(({ region }) => region).filter((region) => region.toLowerCase() !== 'default');

const defaultsOf = (remotes: readonly DeclaredRemote[]): string[] =>
  named(
    remotes.flatMap(({ urls }) =>
      urls.filter(({ region }) => region.toLowerCase() === 'default').map(({ url }) => url),
    ),
  );

/**
 * A remote whose address admins set cannot be pinned:
 * https://developer.atlassian.com/platform/forge/customer-managed-egress-and-remotes/ (2026-08-21)
 */
const isOutsideRegions = (remote: DeclaredRemote): boolean =>
  remote.isConfigurable || (mayStore(remote) && regionNames(remote).length === 0);

/** Remotes whose regions differ; the app is only pinned to regions that all of them have. */
function unequal(storing: readonly DeclaredRemote[]): readonly DeclaredRemote[] {
  const all = new Set(storing.map((remote) => regionNames(remote).toSorted().join().toUpperCase()));
  return all.size > 1 ? storing : [];
}

/** Addresses that belong to no remote and are not declared free of personal data. */
const outbound = ({ declared: { egress, remotes } }: Given): readonly DeclaredEgress[] => {
  const spokenFor = new Set(remotes.flatMap(({ urls }) => urls.map(({ url }) => url)));
  return egress.filter(
    ({ kind, address, inScopeEud }) =>
      kind.startsWith('fetch.') &&
      address !== null &&
      !isAtlassians(address) &&
      inScopeEud !== false &&
      !spokenFor.has(address),
  );
};

const unboundDatabases = ({ root }: Given): readonly { readonly line: number }[] =>
  root === null
    ? []
    : items(root, 'modules', 'sql').filter(
        (sql) => has(sql, 'dareCompliant') && flag(sql, 'dareCompliant') !== true,
      );
