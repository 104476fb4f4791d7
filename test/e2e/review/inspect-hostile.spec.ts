import { MANIFEST, open, box, answer, give } from './inspecting';
import { expect, test } from '../test';

const HOSTILE = [
  ['markup', MANIFEST.replace('Ticket Helper', '<img src=x onerror=alert(1)>'), '<img src=x'],
  ['reversed text', MANIFEST.replace('Ticket Helper', '"\u202Egnp.exe\u200B"'), '⟨U+202E⟩'],
  ['a bomb of aliases', bomb(), 'aliases'],
  ['brackets without end', '['.repeat(100_000), 'not clear what this file is'],
  ['200 kB of scopes', scopes(9_000), 'All 9,000 scopes, one by one'],
] as const;

test('markup, reversed text, bombs and endless texts stay harmless, one after another', async ({
  page,
  forge,
}) => {
  const frame = await open(page, forge);
  for (const [name, text, told] of HOSTILE) {
    await give(box(frame), text);
    await expect(answer(frame), name).toContainText(told, { timeout: 20_000 });
    await expect(frame.locator('img[src], script:not([src])'), name).toHaveCount(0);
    expect(await answer(frame).innerText(), name).not.toMatch(/[\u200B\u202E]/);
    const wide = await frame
      .locator('html')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(wide, name).toBe(0);
  }
});

function bomb(): string {
  const rows = Array.from(
    { length: 12 },
    (_, at) => `x${at + 1}: &x${at + 1} [${Array(9).fill(`*x${at}`).join(', ')}]`,
  );
  return ['app:', '  name: Bomb', 'x0: &x0 [a, b]', ...rows, ''].join('\n');
}

function scopes(count: number): string {
  return Array.from({ length: count }, (_, at) => `read:thing-number-${at}:jira`).join('\n');
}
