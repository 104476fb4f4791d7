/** What a denial or an affirmation is narrowed by. */
export type Limit = 'children' | 'right' | 'condition' | 'purpose' | 'quality' | 'exception';

const LIMITS: readonly (readonly [Limit, RegExp])[] = [
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
    /\bright to\b|\byou may (?:request|ask|opt)|\bopt.?out\b|\brequest that\b|\brequest we\b|\bpreferences? not\b/i,
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

/** What narrows a denial, or `null` where it is said of everything. */
export const limitOf = (denial: string): Limit | null =>
  LIMITS.find(([, pattern]) => pattern.test(denial))?.[0] ?? null;

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
