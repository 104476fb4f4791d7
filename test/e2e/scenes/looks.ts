import { expect, type Page } from '@playwright/test';

/** Settings of the system and of Jira that change how pages look. */
export const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'light', forcedColors: 'active' },
} as const satisfies Readonly<Record<string, Parameters<Page['emulateMedia']>[0]>>;

export type Look = keyof typeof LOOKS;

export { LANGUAGES } from 'sightglass-for-jira/language/languages';

/** Applies a look to an open page, and waits until Jira has passed it on. */
export async function look(page: Page, name: Look): Promise<void> {
  const media = LOOKS[name];
  await page.emulateMedia(media);
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute(
    'data-color-mode',
    media.colorScheme,
  );
}
