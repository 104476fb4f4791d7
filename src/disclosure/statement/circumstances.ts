import type { Overview } from '../../contract';
import type { Disclosure } from '../disclosure';
import type { Publisher } from '../publisher';

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
export const circumstances = {
  unnamed: ({ publisher }) => publisher === null,
  named: ({ publisher }) => publisher !== null,
  terms: ({ publisher }) => publisher !== null && publisher.termsUrl !== null,
  noTerms: ({ publisher }) => publisher?.termsUrl === null,
  free: ({ publisher }) => publisher?.price !== 'paid',
  paid: ({ publisher }) => publisher?.price === 'paid',
  officer: ({ publisher }) => publisher !== null && publisher.dataProtectionOfficer !== null,
  noOfficer: ({ publisher }) => publisher?.dataProtectionOfficer === null,
  processor: ({ publisher }) => publisher?.role === 'processor',
  controller: ({ publisher }) => publisher?.role === 'controller',
  tracker: ({ publisher }) => publisher !== null && publisher.issueTrackerUrl !== null,
  noTracker: ({ publisher }) => publisher?.issueTrackerUrl === null,
  /** Nothing live is at hand, or it could not be read. */
  notRead: (given) => !wasRead(given),
  kept: (given) => wasRead(given) && given.live?.record.state !== 'none',
  nothingKept: ({ live }) => live?.record.state === 'none',
  walked: ({ live }) => live?.otherKeys.state === 'walked',
  granted: ({ live }) => live?.scopes.every(({ granted }) => granted !== null) === true,
} as const satisfies Readonly<Record<string, (given: Given) => boolean>>;

export type Circumstance = keyof typeof circumstances;

const READ: ReadonlySet<string> = new Set(['ours', 'foreign', 'none']);

const wasRead = ({ live }: Given): boolean => live !== null && READ.has(live.record.state);
