import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * The ledger once more, with nothing of tools/: whoever weakens the rule on seals has its own code under a
 * seal, and this notices. This file has a seal, too, which the rule notices.
 */
interface Ledger {
  readonly seals: readonly { readonly files: Readonly<Record<string, string>> }[];
}
const ledger = JSON.parse(readFileSync('seals.json', 'utf8')) as Ledger;
const sealed = new Map(ledger.seals.toReversed().flatMap(({ files }) => Object.entries(files)));

const read = (path: string): string => readFileSync(path, 'utf8');

/** A release writes the app's version at the top of these, and once more for the lock file's own package. */
function withoutVersion(text: string): string {
  const json = JSON.parse(text) as { version: string; packages?: { '': { version: string } } };
  json.version = '';
  if (json.packages !== undefined) json.packages[''].version = '';
  return JSON.stringify(json);
}

const hashOf = (path: string): string => {
  const text = /^package(?:-lock)?\.json$/.test(path) ? withoutVersion(read(path)) : read(path);
  return createHash('sha256').update(text).digest('hex');
};

const MADE = /^static\/privacy\/build$|\/node_modules$/;
const below = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return MADE.test(path) ? [] : below(path);
  });

it('every sealed file is as it was sealed', () => {
  expect(sealed.size).toBeGreaterThan(1_000);
  const changed = [...sealed].filter(([path, hash]) =>
    hash === 'gone' ? existsSync(path) : !existsSync(path) || hashOf(path) !== hash,
  );
  expect(changed.map(([path]) => path)).toEqual([]);
});

it.each(['src', 'static', 'packages', 'tools', 'test', '.ci', '.github'])(
  'nothing in %s is without a seal but what is derived anew',
  (folder) => {
    const derived = /^src\/disclosure\/(?:disclosure|changes|releases\/[\d.]+)\.json$/;
    const left = below(folder).filter((path) => !sealed.has(path) && !derived.test(path));
    expect(left).toEqual([]);
  },
);
