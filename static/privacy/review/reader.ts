import { inspect } from 'sightglass-for-jira/asks/inspect';
import { serviceOf } from 'sightglass-for-jira/facts/services';

/** What reads a file, and knows the services behind its addresses: it comes when there is something to read. */
export const reader = { inspect, serviceOf } as const;
export type Reader = typeof reader;
