import { pointsOf } from 'sightglass-for-jira/review/points';
import { heldFiles } from '../../text/held-files';
import { Held } from './held';

/** What holds a statement against what an app asks for: it comes when both are there. */
export const holder = { pointsOf, Held, heldFiles } as const;
export type Holder = typeof holder;
