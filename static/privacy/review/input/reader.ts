import { inspectManifest } from 'sightglass-for-jira/asks/inspect-manifest';

/** What reads a manifest: it comes when there is something to read. */
export const reader = { inspectManifest } as const;
