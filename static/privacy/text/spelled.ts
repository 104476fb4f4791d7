import type { Translate } from 'sightglass-for-jira/language/fill';

/** The language of the texts for a viewer: British for those who would get American ones. */
export const spokenTo = (locale: string, language: string): string =>
  language === 'en-US' && locale === 'en-GB' ? locale : language;

/** The texts as a language spells them; what respells them is loaded for the British alone. */
export const spelledIn = async (language: string, translate: Translate): Promise<Translate> =>
  language === 'en-GB' ? (await import('./british')).british(translate) : translate;
