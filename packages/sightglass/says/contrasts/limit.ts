/** What a denial or an affirmation is limited to. */
export type Limit =
  | 'children'
  | 'right'
  | 'condition'
  | 'purpose'
  | 'quality'
  | 'place'
  | 'exception';

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
    /\b(?:knowingly|locally|directly|explicitly|permanently|intentionally|additional|further|other than|beyond|more than|sensitive|special categor|full|precise|unencrypted|plain text|(?:such|these|those|this) (?:personal |type|kind|data|information|cookie)|themselves|itself|on (?:our|its) own|from third|by default|at th(?:e|is) (?:moment|time)|currently|(?:un)?necessar|any other|not linked|readily)/i,
  ],
];

/**
 * Limits that hold for every use: `when you open a page` means always. A version, a part or a site
 * of its own does limit.
 */
const EVERY_USE =
  /\b(?:if|when|whenever|while|where|once|each time|every time|any time) (?:you|users?|people|someone|anyone) (?:first |simply |only )?(?:use|open|visit|access|view|browse|launch|start|load|install|sign in|log in|click|work with)s?\b(?![^.,;]{0,60}\b(?:version|edition|server|data cent(?:er|re)|website|site|support|optional|feature|forum|tracker|portal)\b)/gi;

/** What limits a denial, or `null` where it is general. */
export function limitOf(denial: string): Limit | null {
  const narrowing = denial.replace(EVERY_USE, '');
  return LIMITS.find(([, pattern]) => pattern.test(narrowing))?.[0] ?? null;
}

/**
 * What limits an affirmation. A purpose or a quality does not make it less true, so these are left
 * out.
 */
export function affirmedLimit(affirmation: string): Limit | null {
  const limit = limitOf(affirmation);
  return limit === 'purpose' || limit === 'quality' ? null : limit;
}

/** Whether the affirmation is about the purpose that limits the denial. */
export const sharesPurpose = (denial: string, affirmation: string): boolean =>
  [/\btrack/i, /\bmarketing/i, /\badvertis/i].some(
    (purpose) => purpose.test(denial) && purpose.test(affirmation),
  );

/** Places other than the maker's: Atlassian, or the reader's own browser. */
const ELSEWHERE =
  /\b(?:in|within|on|by|inside) (?:your |the |their |his or her |own )*(?:corresponding )?(?:jira|atlassian|confluence|forge|bitbucket|browser|device|computer|phone)\b/i;

/** What the platform itself does. */
const PLATFORM_DOES =
  /^\W{0,4}(?:atlassian|jira|confluence|forge|bitbucket)(?: \w+)? (?:may|can|will|might|uses?|stores?|keeps?|collects?|sets?|logs?)\b/i;

/** A limit of an affirmation to a place or a doer that is not the maker's. */
export const placeOf = (affirmation: string): Limit | null =>
  ELSEWHERE.test(affirmation) || PLATFORM_DOES.test(affirmation) ? 'place' : null;
