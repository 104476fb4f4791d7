import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brief, definition, manifestOf, read } from '../../../packages/sightglass/test/does/app';
import { WAYS } from '../../../packages/sightglass/test/does/ways-to-call/ways-to-call';
import { PAGE_WAYS } from '../../../packages/sightglass/test/does/ways-to-call/ways-to-call-from-pages';
import { OTHER_WAYS } from '../../../packages/sightglass/test/does/ways-to-call/ways-to-reach';
import { WRAPPED_WAYS } from '../../../packages/sightglass/test/does/ways-to-call/ways-to-wrap';
import { compare, type Compared } from './compare';
import { hasLint, lintPlaces } from './lint';

type Texts = Readonly<Record<string, string>>;

interface Fixture {
  readonly name: string;
  readonly expected: readonly string[];
  readonly texts: Texts;
}

/** The measure of one fixture: what is read of it, and how many of its calls `forge lint` sees. */
export interface Way {
  readonly compared: Compared;
  /** `null` where Atlassian's tools are not installed. */
  readonly lint: number | null;
}

const FUNCTION_WAYS = [...WAYS, ...WRAPPED_WAYS, ...OTHER_WAYS];

const FIXTURES: readonly Fixture[] = [
  ...FUNCTION_WAYS.map(({ name, statements, before, others, expected }) => ({
    name,
    expected,
    texts: { 'src/index.ts': definition(statements, before), ...others },
  })),
  ...PAGE_WAYS.map(({ name, script, others, expected }) => ({
    name: `on a page: ${name}`,
    expected,
    texts: {
      'src/index.ts': definition(''),
      'static/main/package.json': '{}',
      'static/main/src/index.jsx': script,
      ...others,
    },
  })),
];

/** Measures every way to write a call that the tests of the reader know, with the linter's answers beside. */
export function measureFixtures(root: string): readonly Way[] {
  const seen = hasLint(root) ? lintOfAll(root) : null;
  return FIXTURES.map(({ name, expected, texts }, index) => {
    const rows = (list: readonly string[]) => list.map((text) => ({ text, value: text }));
    const told = read(texts).calls.map(brief);
    const compared = compare({
      kind: name,
      expected: rows(expected),
      told: rows(told),
      same: (a, b) => a === b,
    });
    const places = seen?.filter((place) => place.startsWith(`src/way-${index}/`));
    return { compared, lint: places === undefined ? null : places.length };
  });
}

/** One run for all: the linter looks at each file by itself, so each fixture lies in a folder of its own. */
function lintOfAll(root: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sightglass-ways-'));
  try {
    write(join(folder, 'manifest.yml'), manifestOf());
    write(join(folder, 'src/index.ts'), definition(''));
    FIXTURES.forEach(({ texts }, index) => {
      for (const [path, text] of Object.entries(texts))
        write(join(folder, `src/way-${index}`, path), text);
    });
    return lintPlaces(folder, root);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
