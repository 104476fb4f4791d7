import published from '../../publisher.json';
import type { Changes, Comparison } from '../disclosure/compare/compare';
import changed from '../disclosure/changes.json';
import type { Disclosure } from '../disclosure/disclosure';
import disclosed from '../disclosure/disclosure.json';
import { decodePublisher } from './publisher-problems';

/**
 * The disclosure that ships with this version. It was derived from this very code: `npm run verify`
 * fails when it is not what a fresh derivation gives, so its shape is not checked again here.
 */
export const current = disclosed as Disclosure;

/** What changed since the release before, written by the release command, and what was sealed last. */
export const changes: Changes = { ...(changed as Comparison), sealed: current.seals.changed };

/** Who makes the app; `null` while the maker has not named itself. */
export const publisher = decodePublisher(published);
