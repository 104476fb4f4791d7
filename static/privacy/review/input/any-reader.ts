import { inspect } from 'sightglass-for-jira/asks/inspect';

/** What reads anything: it comes for what is no manifest in YAML. */
export const anyReader = { inspect } as const;
