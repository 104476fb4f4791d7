import { readTexts, type PageContext } from '../start/bridge';
import { spelledIn, spokenTo } from './spelled';
import { createTexts, type Texts } from './texts';

/**
 * The texts in the viewer's language, or in the nearest one the app has, and no other: every language
 * has every text, so there is nothing to fall back on key by key.
 */
export async function loadTexts(context: PageContext): Promise<Texts> {
  const { locale, timezone: timeZone } = context;
  const { locale: found, translations } = await readTexts(context);
  const language = spokenTo(locale, found);
  const texts = new Map<string, unknown>(Object.entries(translations ?? {}));
  const translate = (key: string, fallback?: string): string => {
    const text = texts.get(key);
    return typeof text === 'string' ? text : (fallback ?? key);
  };
  return createTexts(await spelledIn(language, translate), { language, locale, timeZone });
}
