import { LANGUAGES } from 'sightglass-for-jira/language/languages';

/** The first of the viewer's languages that there are texts in; British is one of them. */
export function languageFor(wanted: readonly string[]): string {
  for (const language of wanted) {
    if (/^en-(?:GB|AU|NZ|IE)$/i.test(language)) return 'en-GB';
    const found =
      LANGUAGES.find((known) => known.toLowerCase() === language.toLowerCase()) ??
      LANGUAGES.find((known) => partOf(known) === partOf(language));
    if (found !== undefined) return found;
  }
  return 'en-US';
}

/** Each language by the name that it gives itself. */
export const ownName = (language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(partOf(language)) ?? language;

const partOf = (language: string): string => language.split('-').at(0)?.toLowerCase() ?? '';
