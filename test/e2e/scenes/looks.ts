import { expect, type Page } from '@playwright/test';

/** How the system and Jira can make the pages look. */
export const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'light', forcedColors: 'active' },
} as const satisfies Readonly<Record<string, Parameters<Page['emulateMedia']>[0]>>;

export type Look = keyof typeof LOOKS;

export const looks: readonly Look[] = ['light', 'dark', 'contrast'];

export { LANGUAGES } from 'sightglass-for-jira/language/languages';

/** Changes the look of a page that is open, and waits until Jira has told it so. */
export async function look(page: Page, name: Look): Promise<void> {
  const media = LOOKS[name];
  await page.emulateMedia(media);
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute(
    'data-color-mode',
    media.colorScheme,
  );
}
