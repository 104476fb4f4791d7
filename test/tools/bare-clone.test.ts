import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** The programs of this project that npm's commands start with. */
const PROGRAMS = [
  ...new Set(Object.values(scripts).flatMap((one) => one.match(/tools\/[\w-]+\.mjs/g) ?? [])),
];

/** Every module that a program loads before its first line runs. */
function loadedBy(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = readFileSync(join(ROOT, file), 'utf8');
  const names = [...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)';/gm)].map(
    ([, name = '']) => name,
  );
  return names.flatMap((name) =>
    name.startsWith('.') ? loadedBy(join(dirname(file), name), seen) : [name],
  );
}

it.each(PROGRAMS)('%s starts where nothing is installed yet', (program) => {
  expect(loadedBy(program).filter((name) => !name.startsWith('node:'))).toEqual([]);
});

it('knows the programs by the commands', () => {
  expect(PROGRAMS).toEqual(
    expect.arrayContaining(['tools/start.mjs', 'tools/test.mjs', 'tools/run.mjs']),
  );
});
