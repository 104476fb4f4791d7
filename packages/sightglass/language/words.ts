import { countedIn, fill, type Translate } from './fill';
import type { Country, Value } from './value';

/** Turns keys of texts and values into sentences. */
export interface Words {
  /** The value named `count` chooses the plural form. */
  readonly of: (key: string, values?: Readonly<Record<string, Value | Country>>) => string;
}

/** Makes the words of one language. */
export function makeWords(language: string, translate: Translate): Words {
  const numbers = new Intl.NumberFormat(language);
  const counted = countedIn(language, translate);
  const lists = new Intl.ListFormat(language);
  const shown = (value: Value | Country): string => {
    if (typeof value === 'number') return numbers.format(`${value}`);
    if (typeof value === 'string') return value;
    if ('country' in value) return countryIn(language, value.country);
    return lists.format(new Set(value.map((item) => translate(`name.${item}`, item))));
  };
  return {
    of: (key, values = {}) => {
      const { count } = values;
      const text = typeof count === 'number' ? counted(key, count) : translate(key);
      return fill(text, values, shown);
    },
  };
}

const countryIn = (language: string, code: string): string =>
  new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
