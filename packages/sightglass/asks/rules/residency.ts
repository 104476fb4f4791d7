import type { DeclaredEgress, DeclaredRemote } from '../declared/declared';
import { finding, type Kind } from '../finding';
import { linesOf, type Given, type Rule } from './given';

const PINNED: Kind = ['residency.pinned', 'residency', 'reassuring', 'default'];
const NOT_PINNED: Kind = ['residency.not-pinned', 'residency', 'notable', 'implied'];
const CONNECT: Kind = ['residency.connect', 'residency', 'notable', 'implied'];

/** Whether its data moves to a region together with Jira's: https://developer.atlassian.com/platform/forge/data-residency/ */
export const tellResidency: Rule = (given) => {
  if (given.kind === 'scope-list') return [];
  if (given.declared.connect !== null) return [finding(CONNECT, [])];
  const against = [...given.declared.remotes.filter(storesOutsideRegions), ...outbound(given)];
  return against.length === 0 ? [finding(PINNED, [])] : [finding(NOT_PINNED, linesOf(against))];
};

/** Atlassian takes a remote that does not say otherwise to store personal data. */
function storesOutsideRegions({ operations, storesInScopeEud, urls }: DeclaredRemote): boolean {
  if (storesInScopeEud === false) return false;
  const mayStore = operations.length === 0 || operations.includes('storage');
  return mayStore && !urls.some(({ region }) => region.toLowerCase() !== 'default');
}

/** Addresses that no remote speaks for, and that are not said to be free of personal data. */
const outbound = ({ declared: { egress, remotes } }: Given): readonly DeclaredEgress[] => {
  const spokenFor = new Set(remotes.flatMap(({ urls }) => urls.map(({ url }) => url)));
  return egress.filter(
    ({ kind, address, inScopeEud }) =>
      kind.startsWith('fetch.') &&
      address !== null &&
      inScopeEud !== false &&
      !spokenFor.has(address),
  );
};
