import { CONCERNS } from '../../asks/finding';
import { CONCERNS as SOURCE_CONCERNS } from '../../does/report/findings';

/** What a change can be made to fail by: any more that the app may do, what Atlassian asks about, and what is new. */
export const CHANGE_FAILINGS = [
  'more',
  'approval',
  'fault',
  ...CONCERNS,
  ...SOURCE_CONCERNS,
] as const;
