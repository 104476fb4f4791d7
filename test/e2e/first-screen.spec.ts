import { maker, overview, panel } from './scenes/answers';
import { LANGUAGES } from './scenes/looks';
import { adminScene, openScene, panelScene } from './scenes/scene';
import { expect, test } from './test';

test.use({ viewport: { width: 1280, height: 800 } });
test.describe.configure({ mode: 'parallel' });

/** Translators reckon with 2 to 2.5 Japanese characters for an English word. */
const CHARACTERS_A_WORD = 2.5;

/** Japanese has no spaces, so its characters are counted, and beside them each word in other letters. */
function wordsIn(text: string): number {
  const japanese = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]/gu;
  const others = text.replace(japanese, ' ').split(/[\s、。]+/u);
  return (
    others.filter((word) => word !== '').length +
    (text.match(japanese) ?? []).length / CHARACTERS_A_WORD
  );
}

for (const locale of LANGUAGES) {
  test(`the whole first tab takes fewer than 120 words in ${locale}`, async ({ page, forge }) => {
    for (const answers of [{}, { overview: overview({ maker }) }]) {
      const frame = await openScene(page, forge, adminScene('first', '', { answers }), locale);
      await expect(frame.locator('.page-footer p').nth(2)).toBeInViewport({ ratio: 1 });
      expect(wordsIn(await frame.locator('body').innerText())).toBeLessThan(120);
    }
  });

  test(`the project panel fits one screen in ${locale}`, async ({ page, forge }) => {
    for (const as of ['lead', 'admin'] as const) {
      const scene = panelScene('panel', { as, answers: { panel: panel({ maker }) } });
      const frame = await openScene(page, forge, scene, locale);
      await expect(frame.locator('.page-footer')).toBeInViewport({ ratio: 1 });
      await expect(frame.locator('h1')).toBeInViewport({ ratio: 1 });
    }
  });
}
