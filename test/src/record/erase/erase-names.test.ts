import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

import { freshErasing, proven } from './erasing';

const { on, pressing, uninstalling, left } = freshErasing();

const FOLDERS = ['src/record', 'src/platform', 'src/capabilities', 'src/entry/lifecycle'];

/** Every text that the code has which erases, so that none of them can be a name it passes over. */
function textsInCode(): string[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ).filter((path) => path.endsWith('.ts'));
  const texts = new Set<string>();
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) texts.add(node.text);
    if (ts.isRegularExpressionLiteral(node))
      for (const [word] of node.text.matchAll(/[\w-]{2,}/g)) texts.add(word);
    ts.forEachChild(node, look);
  };
  for (const path of files)
    look(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
  return [...texts];
}

/** What Forge takes as a key: https://developer.atlassian.com/platform/forge/storage-reference/kvs-api/ */
const asKey = (text: string): string => text.replace(/[^a-zA-Z0-9:._\s#-]/g, '').trim();

/** Each text alone, before and behind another, in capitals, and names of every kind and length. */
function names(): string[] {
  const words = textsInCode()
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
