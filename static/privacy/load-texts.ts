import { i18n, type view } from '@forge/bridge';
import { createTexts, type Texts } from './texts';

type PageContext = Awaited<ReturnType<typeof view.getContext>>;

/** The texts in the viewer's language, or in the nearest one the app has, and that one's name. */
export async function loadTexts(
  context: PageContext,
): Promise<{ readonly texts: Texts; readonly language: string }> {
  const { locale, timezone: timeZone } = context;
  // Both read the same cache, so nothing is fetched twice when one follows the other.
  const { locale: language } = await i18n.getTranslations(locale);
  const translate = await i18n.createTranslationFunction(locale);
  return { texts: createTexts(translate, { language, locale, timeZone }), language };
}
