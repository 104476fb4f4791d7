import type { Overview } from '../contract';
import type { Disclosure } from '../disclosure/disclosure';
import type { Publisher } from './publisher';
import { byName } from 'sightglass-for-jira/json/own';

/** What the admin page has just read. */
export type Live = Pick<Overview, 'record' | 'otherKeys' | 'scopes'>;

/** All that a statement is made from. */
export interface Given {
  readonly disclosure: Disclosure;
  /** `null` while the maker has not named itself. */
  readonly publisher: Publisher | null;
  /** `null` away from the admin page. */
  readonly live: Live | null;
}

/** When a sentence is said that is not always said. */
export type Circumstance = keyof ReturnType<typeof circumstancesOf>;

/** Which circumstances hold. */
export function circumstancesOf({ publisher, live }: Pick<Given, 'publisher' | 'live'>) {
  return { ...ofMaker(publisher), ...ofSite(live) } as const;
}

const ofMaker = (publisher: Publisher | null) => ({
  unnamed: publisher === null,
  named: publisher !== null,
  terms: typeof publisher?.termsUrl === 'string',
  noTerms: publisher?.termsUrl === null,
  free: publisher?.price !== 'paid',
  paid: publisher?.price === 'paid',
  officer: typeof publisher?.dataProtectionOfficer === 'string',
  noOfficer: publisher?.dataProtectionOfficer === null,
  processor: publisher?.role === 'processor',
  controller: publisher?.role === 'controller',
  tracker: typeof publisher?.issueTrackerUrl === 'string',
  noTracker: publisher?.issueTrackerUrl === null,
});

const ofSite = (live: Live | null) => ({
  live: live !== null,
  kept: live !== null && 'values' in live.record,
  nothingKept: live?.record.state === 'none',
  /** Nothing live is at hand, or what is stored could not be read. */
  notRead: live === null || !('values' in live.record || live.record.state === 'none'),
  walked: live?.otherKeys.state === 'walked',
  granted: live?.scopes.every(({ granted }) => granted !== null) === true,
});

/** Whether a sentence can be said for this maker, be it on a page or in a file. */
export const canBeSaid = (only: Circumstance | undefined, publisher: Publisher | null): boolean =>
  only === undefined ||
  Object.hasOwn(ofSite(null), only) ||
  byName(circumstancesOf({ publisher, live: null }), only);
