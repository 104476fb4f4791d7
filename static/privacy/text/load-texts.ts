import { i18n, type view } from '@forge/bridge';
import { createTexts, type Texts } from './texts';

type PageContext = Awaited<ReturnType<typeof view.getContext>>;

/**
 * The texts in the viewer's language, or in the nearest one the app has, and no other: every language
 * has every text, so there is nothing to fall back on key by key.
 */
export async function loadTexts({ locale, timezone: timeZone }: PageContext): Promise<Texts> {
  const { locale: language, translations } = await i18n.getTranslations(locale);
  const texts = new Map<string, unknown>(Object.entries(translations ?? {}));
  const translate = (key: string, fallback?: string): string => {
    const text = texts.get(key);
    return typeof text === 'string' ? text : (fallback ?? key);
  };
  return createTexts(translate, { language, locale, timeZone });
}
