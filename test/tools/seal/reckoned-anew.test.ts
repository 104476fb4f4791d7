import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';

/**
 * Computes the ledger again without any code of tools/: whoever weakens the rule on seals breaks a
 * seal, and this test notices. This file is sealed too, which the rule notices.
 */
interface Ledger {
  readonly seals: readonly { readonly files: Readonly<Record<string, string>> }[];
}
const ledger = JSON.parse(readFileSync('seals.json', 'utf8')) as Ledger;
const sealed = new Map(ledger.seals.toReversed().flatMap(({ files }) => Object.entries(files)));

/** What is no text is marked, so that no two files look alike. */
function read(path: string): string {
  if (lstatSync(path).isSymbolicLink()) return `\uFFFE-> ${readlinkSync(path)}`;
  const bytes = readFileSync(path);
  const text = isUtf8(bytes) ? bytes.toString('utf8') : '\uFFFE';
  return text.startsWith('\uFFFE') ? `\uFFFE${bytes.toString('latin1')}` : text;
}

/** Where a release writes the version: both packages, and wherever one names the other. */
interface Versioned {
  version?: string;
  dependencies?: Record<string, string>;
  packages?: Record<string, Versioned>;
}

function withoutVersion(text: string): string {
  const json = JSON.parse(text) as Versioned;
  if (text !== `${JSON.stringify(json, null, 2)}\n`) return text;
  const packages = json.packages ?? {};
  for (const each of [json, packages[''], packages['packages/sightglass']]) {
    if (each?.version !== undefined) each.version = '';
    if (each?.dependencies?.['sightglass-for-jira'] !== undefined)
      each.dependencies['sightglass-for-jira'] = '';
  }
  return JSON.stringify(json);
}

const hashOf = (path: string): string => {
  const text = /^(?:packages\/sightglass\/)?package(?:-lock)?\.json$/.test(path)
    ? withoutVersion(read(path))
    : read(path);
  return createHash('sha256').update(text).digest('hex');
};

const MADE =
  /^(?:static\/privacy\/build|(?:test\/toolchain|tools\/(?:mutants|sbom))\/node_modules)$/;
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

/** Git's own, and what is built or installed, none of which may be in git. */
const NOT_OURS = ['.git', '.build', 'coverage', 'node_modules', 'test-results'];
const folders = readdirSync('.', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !NOT_OURS.includes(entry.name))
  .map(({ name }) => name);

it.each(folders)('nothing in %s is without a seal but what is derived anew', (folder) => {
  const derived = /^src\/disclosure\/(?:disclosure|changes)\.json$/;
  const left = below(folder).filter((path) => !sealed.has(path) && !derived.test(path));
  expect(left).toEqual([]);
});

it('no file beside the folders is without a seal but the ledger', () => {
  const top = readdirSync('.', { withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const left = top.map(({ name }) => name).filter((name) => !sealed.has(name) && name !== '.git');
  expect(left).toEqual(['seals.json']);
});
