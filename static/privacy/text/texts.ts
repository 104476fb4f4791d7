import { countedIn, fill, type Translate } from 'sightglass-for-jira/language/fill';
import type { WithReason } from '../../../src/contract';
import type english from '../locales/en-US/page.json';

export type TextKey = keyof typeof english;

/** `x` for which `x.other`, and the other forms that a language has, are texts. */
export type PluralKey = {
  [Key in TextKey]: Key extends `${infer Stem}.other` ? Stem : never;
}[TextKey];

export type Values = Readonly<Record<string, string | number>>;

export interface Setting {
  /** The language the texts are in. */
  readonly language: string;
  /** The viewer's own locale and time zone, for dates and numbers. */
  readonly locale: string;
  readonly timeZone: string;
}

/** Every word, number and date that a page shows comes from here. */
export interface Texts {
  /** The language the texts are in. */
  readonly language: string;
  readonly t: (key: TextKey, values?: Values) => string;
  /** The text for a count in the grammar of the texts' own language; the count fills `{count}`. */
  readonly plural: (key: PluralKey, count: number, values?: Values) => string;
  readonly reason: (declared: WithReason) => string;
  readonly number: (value: number) => string;
  /** Several names in one sentence. */
  readonly list: (names: readonly string[]) => string;
  /** A moment, in the viewer's time zone. */
  readonly moment: (time: string) => string;
  /** The day of a moment, in the viewer's time zone. */
  readonly date: (time: string) => string;
  /** A calendar day such as `2026-08-13`, the same day in every time zone. */
  readonly day: (date: string) => string;
}

export function createTexts(translate: Translate, setting: Setting): Texts {
  const { language, locale, timeZone } = accepted(setting);
  const numbers = new Intl.NumberFormat(locale);
  const counted = countedIn(language, translate);
  const lists = new Intl.ListFormat(language);
  const moments = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const number = (value: number): string => numbers.format(value);
  const filled = (text: string, values: Values): string =>
    fill(text, values, (value) => (typeof value === 'number' ? number(value) : value));
  return {
    language,
    t: (key, values = {}) => filled(translate(key), values),
    plural: (key, count, values = {}) => filled(counted(key, count), { ...values, count }),
    reason: ({ id, reason }) => translate(`reason.${id}`, reason),
    number,
    list: (names) => lists.format(names),
    moment: (time) => (isTime(time) ? moments.format(new Date(time)) : time),
    date: (time) => (isTime(time) ? dates.format(new Date(time)) : time),
    day: (date) => days.format(new Date(date)),
  };
}

const isTime = (text: string): boolean => !Number.isNaN(Date.parse(text));

/** The browser supplies locale and time zone, and `Intl` throws on one that it does not know. */
function accepted({ language, locale, timeZone }: Setting): Setting {
  const spoken = works(() => new Intl.Locale(language)) ? language : 'en-US';
  return {
    language: spoken,
    locale: works(() => new Intl.Locale(locale)) ? locale : spoken,
    timeZone: works(() => new Intl.DateTimeFormat('en', { timeZone })) ? timeZone : 'UTC',
  };
}

function works(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
