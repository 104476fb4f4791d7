import { own } from '../json/own';

/** The text of a key, or `fallback`, or the key itself: as Forge's own translation function. */
export type Translate = (key: string, fallback?: string) => string;

/**
 * Puts values into `{placeholders}` in one pass, so that a value is never itself filled. One without
 * a value stays in sight.
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
 * Finds the text for a count: `<key>.zero` for none, where there is one, else `<key>.<form>` by the
 * grammar of the language, such as `few`, else `<key>.other`, else that of the key itself.
 */
export function countedIn(language: string, translate: Translate) {
  const plurals = new Intl.PluralRules(language);
  return (key: string, count: number): string => {
    const other = translate(`${key}.other`, translate(key));
    const counted = translate(`${key}.${plurals.select(count)}`, other);
    return count === 0 ? translate(`${key}.zero`, counted) : counted;
  };
}
