import { inspectManifest } from 'sightglass-for-jira/asks/inspect-manifest';
import { textsOf } from 'sightglass-for-jira/asks/texts-of';

/** What reads a manifest: it comes when there is something to read. */
export const reader = { inspectManifest, textsOf } as const;
