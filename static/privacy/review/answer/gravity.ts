import type { Gravity } from 'sightglass-for-jira/asks/finding';
import type { Tone } from '../../ui/tone';

/** How much each gravity asks for attention. */
export const TONES: Readonly<Record<Gravity, Tone>> = {
  serious: 'danger',
  notable: 'warning',
  ordinary: 'information',
  reassuring: 'success',
};

/** At most so many of one kind are put on the page; a copy has all of them. */
export const MAX_SHOWN = 200;
