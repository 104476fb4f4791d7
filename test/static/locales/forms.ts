/** Texts by key. */
export type Texts = Readonly<Record<string, string>>;

const COUNTS = Array.from({ length: 200 }, (_, count) => count);

/**
 * The plural forms that whole numbers up to a few hundred need in a language, and the default form.
 */
function formsOf(language: string): readonly string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set([...COUNTS.map((count) => rules.select(count)), 'other'])];
}

/** The keys that a language must have for these English ones, with exactly its own plural forms. */
export function wanted(texts: Texts, language: string): string[] {
  const isPlural = (stem: string): boolean => `${stem}.one` in texts && `${stem}.other` in texts;
  return Object.keys(texts).flatMap((key) => {
    const [stem, form] = [key.replace(/\.\w+$/, ''), key.replace(/^.*\./, '')];
    if (!isPlural(stem) || (form !== 'one' && form !== 'other')) return [key];
    return form === 'one' ? [] : formsOf(language).map((one) => `${stem}.${one}`);
  });
}
