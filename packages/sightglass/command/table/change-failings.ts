import { CONCERNS } from '../../asks/finding';
import { CONCERNS as SOURCE_CONCERNS } from '../../does/report/concerns';

/** What a change can fail on: more that the app may do, a question to admins, or new findings. */
export const CHANGE_FAILINGS = [
  'more',
  'approval',
  'fault',
  ...CONCERNS,
  ...SOURCE_CONCERNS,
] as const;
