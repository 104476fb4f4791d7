import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { EXIT_CODES } from '../../command/table/exit-codes';
import { keysAt } from '../../json/decoded';
import { PACKAGE } from '../command/commanded';
import { writeFiles } from '../command/files';
import { FILES } from './examples';
import { installed, shell } from './installed';

const README = readFileSync(join(PACKAGE, 'README.md'), 'utf8');
const folder = installed();
const home = join(folder, 'node_modules/sightglass-for-jira');

beforeAll(() => {
  writeFiles(folder, FILES);
  shell(folder, COMMITTED);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The README's examples in one language. */
const examples = (language: string): string[] =>
  [...README.matchAll(new RegExp(`\\n\`\`\`${language}\\n([^]*?)\\n\`\`\``, 'g'))].map(
    ([, code = '']) => code,
  );

/** A repository with two commits, for examples that compare them. */
const COMMITTED = [
  'git init --quiet && printf "node_modules\\n*.tgz\\nstaged\\n" > .gitignore',
  ...['git add . && git commit --quiet --message First', 'cp old.yml app/manifest.yml'],
  'git add . && git commit --quiet --message Second',
]
  .join('\n')
  .replaceAll('git commit', 'git -c user.name=A -c user.email=a@example.com commit');

const lines = examples('sh').flatMap((code) => code.split('\n'));

it.each(lines)('answers “%s” as the README has it', (line) => {
  const { status, stdout, stderr } = shell(folder, line);
  const isToFail = line.includes('--fail-on');
  expect([stderr, isToFail ? [0, 1].includes(status ?? 2) : status]).toEqual(['', isToFail || 0]);
  expect(stdout !== '' || /[<>]/.test(line)).toBe(true);
});

it.each(examples('js').map((code, at) => [at + 1, code] as const))(
  'runs the program %d of the README',
  (at, code) => {
    const file = `program-${at}.mjs`;
    writeFileSync(join(folder, file), code);
    const { status, stdout, stderr } = shell(folder, `node ${file}`);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).not.toBe('');
  },
);

it('shows examples of ten lines at most, at least four of them in a shell', () => {
  const all = ['sh', 'js', 'yaml'].flatMap(examples);
  expect(Math.max(...all.map((code) => code.split('\n').length))).toBeLessThanOrEqual(10);
  expect(lines.length).toBeGreaterThanOrEqual(4);
});

it('tells the exit codes that there are', () => {
  const told = [...README.matchAll(/^\| (\d) +\| (.*?) +\|$/gm)].map(([, code, means]) => ({
    code: Number(code),
    means,
  }));
  expect(told).toEqual(EXIT_CODES);
});

it('needs nothing of Node at its root, so that it runs in a browser, too', () => {
  const seen = new Set<string>();
  const outside = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, name = ''] of code.matchAll(/(?:\bfrom |\bimport ?\(?)"([@\w./-]+)"/g))
      if (name.startsWith('.')) follow(resolve(dirname(file), name));
      else outside.add(name);
  };
  follow(join(home, 'build/index.js'));
  const packages = new Set([...outside].map((name) => name.split('/')[0]));
  expect([...packages].sort()).toEqual(['js-yaml', 'jsonc-parser', 'pdfjs-dist']);
});

it('has types by which a program of others compiles, also by the rules of Node', () => {
  writeFileSync(join(folder, 'typed.mts'), TYPED);
  const { stdout } = spawnSync(
    process.execPath,
    [
      require.resolve('typescript/bin/tsc'),
      ...['--noEmit', '--strict', '--target', 'es2023', '--lib', 'es2023'],
      ...['--module', 'nodenext'],
      'typed.mts',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(stdout).toBe('');
});

const TYPED = `import { inspect, type Inspection, type Review } from 'sightglass-for-jira';
import { readSource, type SourceReading } from 'sightglass-for-jira/source';
const inspection: Inspection = inspect('');
const reading: SourceReading = readSource('.');
export const review: Review | null = null;
// @ts-expect-error There is no such thing.
inspection.nothing;
// @ts-expect-error Nor there.
reading.nothing;
`;

it('holds what is built and the texts, and no source or test', () => {
  expect(readdirSync(home).sort()).toEqual(['README.md', 'build', 'locales', 'package.json']);
  expect(keysAt(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')), 'bin')).toEqual([
    'sightglass',
  ]);
});
