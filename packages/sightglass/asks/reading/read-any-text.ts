import { decodeText, plainText } from './decode-text';
import { mended } from './mended';
import { fieldsOf, has } from './node';
import { sidesOf, type Sides } from './diff';
import { isLint, otherFile } from './other-files';
import { HARMLESS, LIMITS, type Problem } from './problem';
import { problem, type Reading } from './reading';
import { readJson } from './json';
import { findScopes, type NamedScope } from './scope-list';
import { excerptsOf, type Excerpt } from './unwrap';
import { fromTree, isJson, lossesIn, type Source } from './source';
import { readYaml } from './yaml';

/**
 * Reads a manifest, a descriptor or a list of scopes; never fails. Of a diff, it reads the new
 * side.
 */
export function readText(input: string | Uint8Array): Source {
  const decoded = typeof input === 'string' ? { text: input, problems: [] } : decodeText(input);
  const plain = plainText(decoded.text);
  const before = [...decoded.problems, ...plain.problems];
  if (plain.text.trim() === '') return nothing([...before, ...emptiness(before)]);
  const sides = sidesOf(plain.text);
  const source = sides === null ? readPlain(plain.text) : readSide(sides);
  return { ...source, problems: [...before, ...source.problems] };
}

function readPlain(text: string): Source {
  const file = mended(text);
  const reading = readTree(file.text);
  const tree = isLint(text) ? null : bestOf(file.text, reading);
  if (tree !== null) return { ...tree, problems: [...file.problems, ...tree.problems] };
  const other = otherFile(text, reading.root);
  if (other !== null) return nothing([other]);
  const { scopes, strange } = isOfOthers(reading) ? NO_SCOPES : findScopes(text);
  if (scopes.length > 0) return { ...listOf(scopes), problems: strangeness(text, strange) };
  return nothing([...reading.problems, ...whyNot(reading)]);
}

const NO_SCOPES = { scopes: [], strange: [] };

/** Reads the new side, and keeps both sides, each in the form that reads best, for comparison. */
function readSide(sides: Sides): Source {
  const { text, source, losses } = bestRead(sides.after);
  const isWhole = sides.isWhole && losses === lossesIn(source);
  const problems = [
    problem('difference', null),
    ...(isWhole ? [] : [problem('pieces', null)]),
    ...source.problems.filter(({ id }) => id !== 'excerpt'),
  ];
  return { ...source, problems, sides: { before: bestRead(sides.before).text, after: text } };
}

interface Read {
  readonly text: string;
  readonly source: Source;
  readonly losses: number;
}

/**
 * The side as it is, or put below the parent keys that an excerpt may lack, whichever reads better.
 */
function bestRead(side: string): Read {
  const read = [side, ...underKeys(side)].map((text): Read => {
    const source = readPlain(text);
    return { text, source, losses: lossesIn(source) + linesAround(source, text) };
  });
  const known = read.filter(({ source }) => source.root !== null);
  const [best] = (known.length > 0 ? known : read).toSorted((a, b) => a.losses - b.losses);
  return best ?? { text: side, source: nothing([]), losses: 0 };
}

/** How many lines an excerpt leaves out. */
function linesAround({ problems }: Source, text: string): number {
  const taken = problems.find(({ id }) => id === 'excerpt');
  if (taken === undefined) return 0;
  const { to } = taken.values;
  return text
    .split('\n')
    .filter(
      (line, index) =>
        line.trim() !== '' && (index + 1 < (taken.line ?? 0) || index + 1 > Number(to)),
    ).length;
}

/**
 * The parent keys that an excerpt may lack. They are written into the empty lines above it, so line
 * numbers stay.
 */
const underKeys = (text: string): readonly string[] => {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  return [['permissions:', '  scopes:'], ['permissions:'], ['modules:']]
    .filter((keys) => first >= keys.length)
    .map((keys) =>
      [...lines.slice(0, first - keys.length), ...keys, ...lines.slice(first)].join('\n'),
    );
};

/** Lines beside scopes that were not understood: reported, so that nobody believes they were. */
function strangeness(text: string, lines: readonly number[]): Problem[] {
  const all = text.split('\n');
  return lines
    .slice(0, LIMITS.badLines)
    .map((line) => problem('strange-line', line, { text: (all.slice(line - 1)[0] ?? '').trim() }));
}

/** The whole text if all of it can be read; else the excerpt with the fewest losses. */
function bestOf(text: string, whole: Reading): Source | null {
  let best: Source | null = null;
  const excerpts = excerptsOf(text);
  for (const { text: part, taken, isFenced } of excerpts) {
    if (best !== null && !isFenced) continue;
    const source = fromTree(part === text ? whole : readTree(part));
    if (source === null || (best !== null && lossesIn(source) >= lossesIn(best))) continue;
    const told = taken === null ? [] : [problem('excerpt', taken.from, { to: taken.to })];
    best = { ...source, problems: [...told, ...besides(excerpts, taken), ...source.problems] };
    if (lossesIn(best) === 0) return best;
  }
  return best;
}

/** Reports further fenced blocks that look like files and were not read. */
const besides = (excerpts: readonly Excerpt[], taken: Excerpt['taken']): readonly Problem[] =>
  taken !== null &&
  excerpts.some(
    ({ text, isFenced, taken: other }) =>
      isFenced && other !== null && isApart(other, taken) && fromTree(readTree(text)) !== null,
  )
    ? [problem('more-documents', null)]
    : [];

const isApart = (one: Lines, other: Lines): boolean => one.from > other.to || one.to < other.from;

type Lines = NonNullable<Excerpt['taken']>;

/** Text that starts like JSON may be YAML in flow style: the reading with fewer problems wins. */
function readTree(text: string): Reading {
  if (!isJson(text)) return readYaml(text);
  const json = readJson(text);
  if (json.problems.every(({ id }) => HARMLESS.includes(id))) return json;
  const yaml = readYaml(text);
  return yaml.problems.length < json.problems.length ? yaml : json;
}

const listOf = (scopes: readonly NamedScope[]): Omit<Source, 'problems'> => ({
  kind: 'scope-list',
  recognisedBy: [...new Set(scopes.map(({ name }) => name))].slice(0, 3),
  root: null,
  scopes,
  sides: null,
});

const nothing = (problems: readonly Problem[]): Source => ({
  kind: 'unrecognised',
  recognisedBy: [],
  root: null,
  scopes: [],
  problems,
  sides: null,
});

const emptiness = (before: readonly Problem[]): readonly Problem[] =>
  before.some(({ id }) => ['not-text', 'archive'].includes(id)) ? [] : [problem('empty', null)];

/** An API description names the scopes of its callers, not of an app. */
const isOfOthers = ({ root }: Reading): boolean =>
  root !== null && ['openapi', 'swagger'].some((key) => has(root, key));

function whyNot({ root }: Reading): readonly Problem[] {
  const keys = root === null ? [] : fieldsOf(root).map(({ key }) => key.trim().slice(0, 40));
  const names = [...new Set(keys.filter((key) => key !== ''))].slice(0, 6);
  return names.length === 0
    ? [problem('no-mapping', null)]
    : [problem('other-file', null, { keys: names.join(', ') })];
}
