/** The answer where a text says yes in one place and no in another. */
type Mixed =
  /** The topic covers many things, and some of them are so. */
  | 'says-so'
  /** The topic is a single thing: a person must read the text. */
  | 'unclear';

/** One of the sixty questions that a statement is read for. */
export interface Topic {
  readonly number: number;
  /** Also names its text: `says.topic.<id>`. */
  readonly id: string;
  readonly mixed: Mixed;
  /** Whether a text that only denies says nothing firm, as of a place where data is not. */
  readonly isNeverDenied: boolean;
}

const IDS = `maker covered definitions consent-by-use terms account profile billing reseller content
  support phone sensitive recordings applicants log usage device coworkers cookies
  beacons do-not-track other-sources install secrets scopes minimal purposes improvement marketing
  personalisation monitoring ai automated-decisions aggregate testimonials sale providers links law-enforcement
  business-transfer with-consent public-tracker own-admins location transfers retention uninstall backups kept-for-team
  encryption access-control security-programme no-guarantee breach data-rights choice-rights how-to-exercise roles formalities`
  .trim()
  .split(/\s+/);

/** Topics about a single thing that is either so or not. */
const ONE_THING = new Set([
  'consent-by-use',
  'sensitive',
  'beacons',
  'ai',
  'automated-decisions',
  'aggregate',
  'sale',
  'kept-for-team',
]);

/** Topics that ask who, what or where. */
const NEVER_DENIED = new Set(['maker', 'covered', 'location', 'formalities']);

/** The sixty topics, in order. */
export const TOPICS: readonly Topic[] = IDS.map((id, at) => ({
  number: at + 1,
  id,
  mixed: ONE_THING.has(id) ? 'unclear' : 'says-so',
  isNeverDenied: NEVER_DENIED.has(id),
}));
