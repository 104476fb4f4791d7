import opening from '../../../static/privacy/locales/en-US/opening.json';
import page from '../../../static/privacy/locales/en-US/page.json';
import type { Translate } from 'sightglass-for-jira/language/fill';
import { createTexts, type Setting, type Texts } from '../../../static/privacy/text/texts';

/**
 * A translation function over `texts` that behaves as Forge's own: text, else fallback, else the
 * key.
 */
export const translateFrom =
  (texts: Readonly<Record<string, string>>): Translate =>
  (key, fallback) =>
    texts[key] ?? fallback ?? key;

/** The English texts of the pages. */
export const english = { ...opening, ...page };

/** The shipped English texts, for a viewer in UTC by default. */
export const englishTexts = (setting: Partial<Setting> = {}): Texts =>
  createTexts(translateFrom(english), {
    language: 'en-US',
    locale: 'en-US',
    timeZone: 'UTC',
    ...setting,
  });
