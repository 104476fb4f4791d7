import type { PageContext } from '../start/bridge';
import { languageOf, openingIn } from './opening-words';
import { pageFiles } from './page-files';
import { spokenTo } from './spelled';
import { textsIn } from './text-file';
import { createTexts, type Setting, type Texts } from './texts';

/** What a page opens with, in the viewer's language. */
export const openingTexts = (context: PageContext): Texts => ({
  ...createTexts(openingIn(languageOf(context.locale)), settingOf(context)),
  isWhole: false,
});

/**
 * All texts in the viewer's language, and in no other: every language has every text, so there is
 * nothing to fall back on key by key.
 */
export async function loadTexts(context: PageContext): Promise<Texts> {
  const setting = settingOf(context);
  const opening = openingIn(languageOf(context.locale));
  const page = await textsIn(setting.language, pageFiles);
  return createTexts((key, fallback) => page(key, opening(key, fallback)), setting);
}

const settingOf = ({ locale, timezone: timeZone }: PageContext): Setting => ({
  language: spokenTo(locale, languageOf(locale)),
  locale,
  timeZone,
});
