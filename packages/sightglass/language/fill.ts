import { own } from '../json/own';

/**
 * The text of a key, else `fallback`, else the key; the same contract as Forge's translation
 * function.
 */
export type Translate = (key: string, fallback?: string) => string;

/**
 * Replaces `{placeholders}` in one pass, so that inserted values are not filled again. A
 * placeholder without a value stays.
 */
export function fill<Value>(
  text: string,
  values: Readonly<Record<string, Value>>,
  shown: (value: Value) => string,
): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = own(values, name);
    return value === undefined ? placeholder : shown(value);
  });
}

/**
 * Makes a function that finds the text for a count: `<key>.zero` for 0 if there is one, else
 * `<key>.<form>` by the language's plural rules, else `<key>.other`, else `<key>`.
 */
export function countedIn(language: string, translate: Translate) {
  let plurals: Intl.PluralRules | null = null;
  const formOf = (count: number): string => {
    plurals ??= new Intl.PluralRules(language);
    return plurals.select(count);
  };
  return (key: string, count: number): string => {
    const other = translate(`${key}.other`, translate(key));
    const hasFew = translate(`${key}.few`, '') !== '';
    const counted =
      isSeveral(count) && !hasFew ? other : translate(`${key}.${formOf(count)}`, other);
    return count === 0 ? translate(`${key}.zero`, counted) : counted;
  };
}

/**
 * Counts that all languages of the texts without a form for few speak of alike. Their rules are
 * not asked, as the first answer takes a slow machine several milliseconds.
 */
const isSeveral = (count: number): boolean => Number.isInteger(count) && count > 1 && count < 1000;
