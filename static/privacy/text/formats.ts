export interface Setting {
  /** The language the texts are in. */
  readonly language: string;
  /** The viewer's own locale and time zone, for dates and numbers. */
  readonly locale: string;
  readonly timeZone: string;
}

/** How numbers, dates and lists are written. */
export interface Formats {
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

/**
 * Makes each of the browser's formats when it is first used: the first one takes a slow machine 80 ms,
 * and the sentence that a page opens with needs none of them.
 */
export function createFormats(setting: Setting): Formats {
  const { language } = setting;
  const locale = once(() => acceptedLocale(setting));
  const timeZone = once(() => acceptedZone(setting));
  const dates = (style: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale(), { timeZone: timeZone(), ...style }));
  const numbers = once(() => new Intl.NumberFormat(locale()));
  const lists = once(() => new Intl.ListFormat(language));
  const moments = dates({ dateStyle: 'long', timeStyle: 'short' });
  const mediums = dates({ dateStyle: 'medium' });
  const days = dates({ dateStyle: 'long', timeZone: 'UTC' });
  return {
    number: (value) => (isPlain(value, setting) ? String(value) : numbers().format(`${value}`)),
    list: (names) => lists().format([...names]),
    moment: (time) => (isTime(time) ? moments().format(new Date(time)) : time),
    date: (time) => (isTime(time) ? mediums().format(new Date(time)) : time),
    day: (date) => days().format(new Date(date)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** Every language that the pages have writes a small number with the same digits. */
const isPlain = (value: number, { language, locale }: Setting): boolean =>
  Number.isInteger(value) &&
  value >= 0 &&
  value < 1000 &&
  locale.slice(0, 3) === language.slice(0, 3) &&
  !locale.includes('-u-');

const isTime = (text: string): boolean => !Number.isNaN(Date.parse(text));

/** The browser supplies locale and time zone, and `Intl` throws on one that it does not know. */
const acceptedLocale = ({ language, locale }: Setting): string =>
  works(() => new Intl.Locale(locale)) ? locale : language;

const acceptedZone = ({ timeZone }: Setting): string =>
  works(() => new Intl.DateTimeFormat('en', { timeZone })) ? timeZone : 'UTC';

function works(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
