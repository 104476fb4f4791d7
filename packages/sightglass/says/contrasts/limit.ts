/** What a denial or an affirmation is narrowed by. */
export type Limit =
  'children' | 'right' | 'condition' | 'purpose' | 'quality' | 'place' | 'exception';

const LIMITS: readonly (readonly [Limit, RegExp])[] = [
  ['exception', /\bbeyond \W{0,2}(?:our|my|its)\b|\(if any\)/i],
  [
    'children',
    /\bchild|\bminors?\b|\bunder (?:the )?(?:age|\d)|\byears (?:of age|old)|\bage of\b|\byoung/i,
  ],
  [
    'condition',
    /^\W{0,3}(?:if|when|where|unless|in case|should|for (?:users|customers))\b(?!.{0,40}\bcloud\b)|\b(?:if|unless|until|when) (?:you|we|the|a|an|required)\b(?!.{0,40}\bcloud\b)/i,
  ],
  [
    'right',
    /\bright to\b|\byou (?:may|can) (?:request|ask|opt|choose|decide|disable|turn|prevent)|\bopt.?out\b|\brequest that\b|\brequest we\b|\bpreferences? not\b/i,
  ],
  [
    'purpose',
    /\bfor (?:the purposes? of )?(?:marketing|advertis|profil|track|any other|other purposes|third)|\bcannot be used\b|\bto (?:show|advertise|track|identify|serve|target)\b/i,
  ],
  [
    'quality',
    /\b(?:knowingly|locally|directly|explicitly|permanently|intentionally|additional|further|other than|beyond|more than|sensitive|special categor|full|precise|unencrypted|plain text|(?:such|these|those|this) (?:personal |type|kind|data|information|cookie)|themselves|itself|on (?:our|its) own|from third|by default|at th(?:e|is) (?:moment|time)|currently|necessar|not linked|readily)/i,
  ],
];

/**
 * What everyone does who uses the thing: to say `when you open a page` is to say always. A version, a part or a site
 * of its own narrows all the same.
 */
const EVERY_USE =
  /\b(?:if|when|whenever|while|where|once|each time|every time|any time) (?:you|users?|people|someone|anyone) (?:first |simply |only )?(?:use|open|visit|access|view|browse|launch|start|load|install|sign in|log in|click|work with)s?\b(?![^.,;]{0,60}\b(?:version|edition|server|data cent(?:er|re)|website|site|support|optional|feature|forum|tracker|portal)\b)/gi;

/** What narrows a denial, or `null` where it is said of everything. */
export function limitOf(denial: string): Limit | null {
  const narrowing = denial.replace(EVERY_USE, '');
  return LIMITS.find(([, pattern]) => pattern.test(narrowing))?.[0] ?? null;
}

/** What narrows an affirmation: a purpose or a quality of it makes the thing no less so. */
export function affirmedLimit(affirmation: string): Limit | null {
  const limit = limitOf(affirmation);
  return limit === 'purpose' || limit === 'quality' ? null : limit;
}

/** Whether both speak of the very purpose that narrows the denial. */
export const sharesPurpose = (denial: string, affirmation: string): boolean =>
  [/\btrack/i, /\bmarketing/i, /\badvertis/i].some(
    (purpose) => purpose.test(denial) && purpose.test(affirmation),
  );

/** Kept by Atlassian or by a reader's own browser: then the maker may still have nothing. */
const ELSEWHERE =
  /\b(?:in|within|on|by|inside) (?:your |the |their |his or her |own )*(?:corresponding )?(?:jira|atlassian|confluence|forge|bitbucket|browser|device|computer|phone)\b/i;

/** What narrows an affirmation to a place that is not the maker's. */
export const placeOf = (affirmation: string): Limit | null =>
  ELSEWHERE.test(affirmation) ? 'place' : null;
