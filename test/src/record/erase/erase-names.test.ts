import fc from 'fast-check';

import { ask, valueOf } from '../../../rigs/app';
import { textsInCode } from '../../../rigs/texts-in-code';
import { freshErasing, proven } from './erasing';

const { on, pressing, uninstalling, left } = freshErasing();

const FOLDERS = ['src/record', 'src/platform', 'src/capabilities', 'src/entry/lifecycle'];

/**
 * A text without the characters that Forge refuses in a key:
 * https://developer.atlassian.com/platform/forge/storage-reference/kvs-api/
 */
const asKey = (text: string): string => text.replace(/[^a-zA-Z0-9:._\s#-]/g, '').trim();

/**
 * Each text alone, before and after another, and in capitals, plus names of every kind and length.
 */
function names(): string[] {
  const words = textsInCode(...FOLDERS)
    .map(asKey)
    .filter((word) => word !== '' && word.length < 200);
  expect(words).toEqual(expect.arrayContaining(['installation', 'OUT_OF_TIME']));
  const around = words.flatMap((word) => [word, `${word}-1`, `old-${word}`, word.toUpperCase()]);
  const others = [
    'keep',
    'keep-1',
    '_',
    '0',
    '#',
    'a b',
    'a:b',
    '.',
    'ü'.normalize('NFD')[0] ?? 'u',
  ];
  const long = [1, 2, 63, 64, 127, 128, 255, 256, 499, 500].map((length) => 'n'.repeat(length));
  return [...new Set([...around, ...others, ...long])].filter((name) => name !== 'installation');
}

it.each([
  ['an uninstall', uninstalling],
  ['the button', pressing],
] as const)('%s passes over no key for its name', async (_, erase) => {
  const planted = names();
  for (const name of planted) on.acme.plant(name, 1);
  expect(left()).toHaveLength(planted.length + 1);
  await erase();
  expect(left()).toEqual([]);
});

it('counts each of them, whatever its name', async () => {
  const planted = names();
  for (const name of planted) on.acme.plant(name, 1);
  const { counts } = await pressing();
  expect(counts).toMatchObject({
    found: planted.length + 1,
    erased: planted.length + 1,
    ...proven,
  });
});

/** Any names that Forge takes for keys. */
const anyNames = fc.uniqueArray(fc.stringMatching(/^[a-zA-Z0-9:._#-]{1,30}$/), {
  minLength: 1,
  maxLength: 60,
});

it('the overview counts, and an erase takes, keys of any name', async () => {
  const overview = async () => valueOf(await on.time.run(() => ask(on.acme, 'admin', 'overview')));
  await fc.assert(
    fc.asyncProperty(anyNames, async (some) => {
      const planted = some.filter((name) => name !== 'installation');
      for (const name of planted) on.acme.plant(name, 1);
      expect((await overview()).otherKeys).toMatchObject({ undeclaredCount: planted.length });
      await pressing();
      expect(left()).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
