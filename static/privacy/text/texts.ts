import { countedIn, fill, type Translate } from 'sightglass-for-jira/language/fill';
import type { WithReason } from '../../../src/contract';
import type opening from '../locales/en-US/opening.json';
import type page from '../locales/en-US/page.json';
import { createFormats, type Formats, type Setting } from './formats';

export type { Setting };

export type TextKey = keyof typeof opening | keyof typeof page;

/** `x` for which `x.other`, and the other forms that a language has, are texts. */
export type PluralKey = {
  [Key in TextKey]: Key extends `${infer Stem}.other` ? Stem : never;
}[TextKey];

export type Values = Readonly<Record<string, string | number>>;

/** Every word, number and date that a page shows comes from here. */
export interface Texts extends Formats {
  /** The language the texts are in. */
  readonly language: string;
  /** Whether all texts are there; else only those that a page opens with. */
  readonly isWhole: boolean;
  readonly t: (key: TextKey, values?: Values) => string;
  /** The text for a count in the grammar of the texts' own language; the count fills `{count}`. */
  readonly plural: (key: PluralKey, count: number, values?: Values) => string;
  readonly reason: (declared: WithReason) => string;
}

export function createTexts(translate: Translate, given: Setting): Texts {
  const setting = { ...given, language: spoken(given.language) };
  const { language } = setting;
  const counted = countedIn(language, translate);
  const formats = createFormats(setting);
  const filled = (text: string, values: Values): string =>
    fill(text, values, (value) => (typeof value === 'number' ? formats.number(value) : value));
  return {
    ...formats,
    language,
    isWhole: true,
    t: (key, values = {}) => filled(translate(key), values),
    plural: (key, count, values = {}) => filled(counted(key, count), { ...values, count }),
    reason: ({ id, reason }) => translate(`reason.${id}`, reason),
  };
}

/** A name that `Intl` throws on is of no language. */
function spoken(language: string): string {
  try {
    return new Intl.Locale(language).toString();
  } catch {
    return 'en-US';
  }
}
