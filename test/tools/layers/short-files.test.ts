import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const SHORT = 15;

/** Short files that only one other file uses, each with what keeps it a file by itself. */
const BY_THEMSELVES: Readonly<Record<string, string>> = {
  'src/entry/resolvers/personal-page.ts': 'one handler a file',
  'src/entry/resolvers/project-panel.ts': 'one handler a file',
  'static/privacy/styles/web.css': 'the styles of one page',
  'static/privacy/ui/select-line.ts': 'a door',
};

const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--deduplicate'], {
  encoding: 'utf8',
  maxBuffer: 16 * 1024 * 1024,
});
const code = listed.split('\n').filter((path) => /\.(?:tsx?|mjs|css)$/.test(path));
const texts = new Map(
  code
    .filter((path) => existsSync(path))
    .map((path) => [path, readFileSync(path, 'utf8')] as const),
);

/** Each import with where it leads, without an ending, and whether it is only made on demand. */
const imports = [...texts].flatMap(([from, text]) =>
  [...text.matchAll(/(from|import|import\()\s*['"]([^'"]+)['"]/g)].map(
    ([, way = '', name = '']) => ({
      isOnDemand: way === 'import(',
      to: (name.startsWith('.')
        ? join(dirname(from), name)
        : name
            .replace('sightglass-for-jira', 'packages/sightglass')
            .replace(/^local/, 'packages/$&')
      ).replace(/\.(?:tsx?|mjs)$/, ''),
    }),
  ),
);

const short = [...texts].flatMap(([path, text]) => {
  if (text.split('\n').length > SHORT) return [];
  const found = imports.filter(({ to }) => to === path || to === path.replace(/\.\w+$/, ''));
  const isFace = basename(dirname(path)) === basename(path).replace(/\.\w+$/, '');
  const stays = found.length !== 1 || isFace || found.some(({ isOnDemand }) => isOnDemand);
  return [{ path, stays }];
});

it('keeps a short file only where it is started, shared, loaded on demand, or a folder’s face', () => {
  expect(short.length).toBeGreaterThan(50);
  const wrong = short.filter(({ path, stays }) => !stays && !(path in BY_THEMSELVES));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

it.each(Object.keys(BY_THEMSELVES))('still needs the exception for %s', (path) => {
  expect(short).toContainEqual({ path, stays: false });
});
