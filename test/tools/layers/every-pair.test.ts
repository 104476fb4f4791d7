import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { linted } from '../../rigs/linted';

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly file: string;
  readonly specifier: string;
}
interface Tried extends Pair {
  readonly refused: boolean;
}
interface Room {
  readonly path: string;
  readonly may: readonly string[];
}

const { rooms } = JSON.parse(readFileSync('tools/layers/layers.json', 'utf8')) as {
  readonly rooms: readonly Room[];
};
const printed = execFileSync(process.execPath, ['tools/layers/every-pair.mjs'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const tried = triedBy(JSON.parse(printed) as readonly Pair[]);

/** Whether the lint refuses each import, of which all of one file stand in it, one a line. */
function triedBy(pairs: readonly Pair[]): readonly Tried[] {
  const lines = new Map<string, string[]>();
  const places = pairs.map(({ file, specifier }) => {
    const before = lines.get(file) ?? [];
    const line = before.push(`import { one as one${before.length} } from '${specifier}';`);
    lines.set(file, before);
    return `${file}:${line}`;
  });
  const texts = new Map([...lines].map(([file, all]) => [file, all.join('\n')]));
  const refused = new Set(
    linted(texts)
      .filter(({ code }) => code === 'rooms(layers)')
      .map(({ path, line }) => `${path}:${line}`),
  );
  return pairs.map((pair, at) => ({ ...pair, refused: refused.has(places[at] ?? '') }));
}

/** Read from the table again, without the lint's own code. */
const isAllowed = ({ from, to }: Tried): boolean => {
  const may = rooms.find(({ path }) => path === from)?.may ?? [];
  return (
    from === to ||
    may.includes(to) ||
    may.some((one) => one.endsWith('*') && to.startsWith(one.slice(0, -1)))
  );
};

it('tries each room against each other one', () => {
  expect(new Set(tried.map(({ from, to }) => `${from} ${to}`)).size).toBe(rooms.length ** 2);
});

it('refuses every import that the table of layers does not allow, shallow and deep', () => {
  const forbidden = tried.filter((one) => !isAllowed(one));
  expect(forbidden.length).toBeGreaterThan(1000);
  expect(forbidden.filter(({ refused }) => !refused)).toEqual([]);
});

it('refuses none that the table allows', () => {
  expect(tried.filter((one) => isAllowed(one) && one.refused)).toEqual([]);
});

it('names each folder of the repository once', () => {
  expect(new Set(rooms.map(({ path }) => path)).size).toBe(rooms.length);
});
