/** Words that the stemmer would shorten wrongly or confuse with another word. */
const AS_THEY_ARE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    use: 'use',
    used: 'use',
    uses: 'use',
    using: 'use',
    us: 'us',
    sold: 'sell',
    kept: 'keep',
    held: 'hold',
    sent: 'send',
    given: 'giv',
    gave: 'giv',
    children: 'child',
    storage: 'storage',
    made: 'mak',
    cookies: 'cooki',
    profiling: 'profiling',
    none: 'none',
    note: 'note',
    notes: 'note',
    noted: 'note',
    recording: 'recording',
    recordings: 'recording',
    managed: 'managed',
    located: 'located',
  }),
);

/**
 * The part that the forms of a lower-case English word share: `collects`, `collected` and
 * `collecting` have one stem. Coarse on purpose: phrases are stemmed the same way.
 */
export function stem(word: string): string {
  const known = AS_THEY_ARE.get(word);
  if (known !== undefined) return known;
  const singular = withoutPlural(word);
  const base = withoutEnding(singular);
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
}

function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}

function withoutEnding(word: string): string {
  const ending = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : 0;
  const base = word.slice(0, word.length - ending);
  if (ending === 0 || base.length < 3 || !/[aeiouy]/.test(base)) return word;
  if (base.endsWith('i')) return `${base.slice(0, -1)}y`;
  const isDoubled = base.at(-1) === base.at(-2) && !/[lsz]$/.test(base);
  return isDoubled ? base.slice(0, -1) : base;
}
