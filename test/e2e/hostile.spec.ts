import { expect, openAdminPage, shownTab, test } from './test';

const HOSTILE = '<img src=x onerror=alert(1)>';

test('a hostile name of a key is shown as the text that it is', async ({ page, forge }) => {
  const keys = ['javascript:alert', 'a.b#onerror_c', `k${'0'.repeat(490)}`];
  for (const key of keys)
    await forge.send('PUT', `sites/acme/storage/${encodeURIComponent(key)}`, { value: HOSTILE });
  const frame = await openAdminPage(page, forge);
  for (const key of keys) await expect(shownTab(frame).getByText(key)).toBeVisible();
  await expect(frame.locator('img[src], script:not([src])')).toHaveCount(0);
});

for (const [name, value] of [
  ['markup', HOSTILE],
  ['an address that runs', 'javascript:alert(1)'],
  ['characters that turn the reading order', 'https://\u202Eten.evil\u200B'],
  ['100 kB', 'x'.repeat(100_000)],
] as const)
  test(`a stored value that is ${name} stays harmless`, async ({ page, forge }) => {
    await forge.send('PUT', 'sites/acme/storage/installation', {
      value: { clientKey: value, baseUrl: value.slice(0, 1_000), productType: 'jira' },
    });
    const frame = await openAdminPage(page, forge);
    await expect(shownTab(frame).getByRole('button', { name: 'Erase now' })).toBeVisible();
    const text = await frame.locator('body').innerText();
    expect(text).not.toMatch(/[\u200B\u202E]/);
    expect(text.length).toBeLessThan(20_000);
    await expect(frame.locator('img[src], script:not([src]), a[href^="javascript"]')).toHaveCount(
      0,
    );
    const wide = await frame
      .locator('html')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(wide).toBe(0);
  });
