import type { FrameLocator } from '@playwright/test';

import type { Scene } from './scenes/scene';
import { expect } from './test';

/** Translators count 2 to 2.5 Japanese characters for one English word. */
const CHARACTERS_A_WORD = 2.5;

/** Expects a scene to fit on the screen, and the admin page to have few words. */
export async function expectOneScreen(frame: FrameLocator, { name, path }: Scene): Promise<void> {
  await expect.soft(frame.locator('h1'), name).toBeInViewport({ ratio: 1 });
  if (path.includes('/admin')) {
    const last = frame.locator('.page-footer p').nth(2);
    await expect.soft(last, name).toBeInViewport({ ratio: 1 });
    expect.soft(wordsIn(await frame.locator('body').innerText()), name).toBeLessThan(130);
  } else await expect.soft(frame.locator('.page-footer'), name).toBeInViewport({ ratio: 1 });
}

/** Counts words; Japanese has no spaces, so its characters are counted and converted. */
function wordsIn(text: string): number {
  const japanese = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]/gu;
  const others = text.replace(japanese, ' ').split(/[\s、。]+/u);
  return (
    others.filter((word) => word !== '').length +
    (text.match(japanese) ?? []).length / CHARACTERS_A_WORD
  );
}
