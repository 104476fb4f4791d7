import { expect, type CDPSession, type Page } from '@playwright/test';

import { ownFrame } from '../own-frame';

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

/**
 * The window sizes; at 400 % zoom, a desktop window has a quarter of its pixels. The device's scale factor
 * changes no layout, so it stays at 1.
 */
const WINDOWS = {
  desktop: { width: 1280, height: 800, deviceScaleFactor: 1 },
  zoomed: { width: 320, height: 256, deviceScaleFactor: 1 },
} as const;

/** Resizes the window of an open page, and waits until the app's frame has followed. */
export async function resize(
  page: Page,
  devtools: CDPSession,
  name: keyof typeof WINDOWS,
): Promise<void> {
  const metrics = { ...WINDOWS[name], mobile: false };
  await devtools.send('Emulation.setDeviceMetricsOverride', metrics);
  await page.evaluate(windowIs, metrics.width);
  const width = await page.evaluate(() => document.querySelector('iframe')?.clientWidth ?? 0);
  await ownFrame(page).evaluate(windowIs, width);
}

async function windowIs(width: number): Promise<void> {
  while (window.innerWidth !== width) await new Promise((resolve) => setTimeout(resolve, 5));
}
