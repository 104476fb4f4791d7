import { serviceOf } from 'sightglass-for-jira/facts/services';

/** The services behind addresses: they come after an answer that names an address outside Atlassian. */
export const serviceTable = { serviceOf } as const;
