import { visible } from 'sightglass-for-jira/language/shown';

/** At most so many characters of one value are shown. */
const MAX_SHOWN = 2_000;

/** A text from outside as it can be read: with nothing unseen in it, and cut where it has no end. */
export const bare = (text: string): string =>
  visible(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)} …` : text);
