import type { Value } from './value';
import { own } from '../json/own';

/** The text of a key, or `fallback`, or the key itself: as Forge's own translation function. */
export type Translate = (key: string, fallback?: string) => string;

/** Turns text keys and values into sentences. */
export interface Words {
  readonly of: (key: string, values?: Readonly<Record<string, Value>>) => string;
}

/** Words in one language. A value named `count` picks the plural form, as `<key>.one` or `<key>.other`. */
export function wordsIn(language: string, translate: Translate): Words {
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  const lists = new Intl.ListFormat(language);
  const shown = (value: Value): string => {
    if (typeof value === 'number') return numbers.format(value);
    if (typeof value === 'string') return value;
    return lists.format(new Set(value.map((item) => translate(`name.${item}`, item))));
  };
  return {
    of: (key, values = {}) => {
      const { count } = values;
      const text =
        typeof count === 'number'
          ? translate(`${key}.${plurals.select(count)}`, translate(`${key}.other`, translate(key)))
          : translate(key);
      return fill(text, (name) => {
        const value = own(values, name);
        return value === undefined ? null : shown(value);
      });
    },
  };
}

/** Puts values into `{placeholders}` in one pass, so that a value is never itself filled. */
const fill = (text: string, valueOf: (name: string) => string | null): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => valueOf(name) ?? placeholder);
