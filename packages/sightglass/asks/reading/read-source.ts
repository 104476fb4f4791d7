import type { SourceKind } from '../source-kind';
import { decodeText, plainText } from './decode-text';
import { mended } from './mended';
import { fieldsOf, has, type Node } from './node';
import { HARMLESS, type Problem } from './problem';
import { problem, type Reading } from './reading';
import { readJson } from './json';
import { recognise } from './recognise';
import { findScopes, type NamedScope } from './scope-list';
import { excerptsOf } from './unwrap';
import { readYaml } from './yaml';

/** A text, recognised and read as far as it goes. */
export interface Source {
  readonly kind: SourceKind;
  readonly recognisedBy: readonly string[];
  /** `null` for a list of scopes and for what is not recognised. */
  readonly root: Node | null;
  /** Only for a list of scopes. */
  readonly scopes: readonly NamedScope[];
  readonly problems: readonly Problem[];
}

/** Reads a manifest, a descriptor or a list of scopes; never fails. */
export function readSource(input: string | Uint8Array): Source {
  const decoded = typeof input === 'string' ? { text: input, problems: [] } : decodeText(input);
  const plain = plainText(decoded.text);
  const before = [...decoded.problems, ...plain.problems];
  if (plain.text.trim() === '') return nothing([...before, ...emptiness(before)]);
  const file = mended(plain.text);
  const reading = readTree(file.text);
  const tree = bestOf(file.text, reading);
  if (tree !== null) return { ...tree, problems: [...before, ...file.problems, ...tree.problems] };
  const scopes = isOfOthers(reading) ? [] : findScopes(plain.text);
  if (scopes.length > 0) return { ...listOf(scopes), problems: before };
  return nothing([...before, ...reading.problems, ...whyNot(reading)]);
}

/** The text as it is, if all of it can be read; else the part of it that is read with the fewest losses. */
function bestOf(text: string, whole: Reading): Source | null {
  let best: Source | null = null;
  for (const { text: part, taken, isFenced } of excerptsOf(text)) {
    if (best !== null && !isFenced) continue;
    const source = fromTree(part === text ? whole : readTree(part));
    if (source === null || (best !== null && lossesIn(source) >= lossesIn(best))) continue;
    const told = taken === null ? [] : [problem('excerpt', taken.from, { to: taken.to })];
    best = { ...source, problems: [...told, ...source.problems] };
    if (lossesIn(best) === 0) return best;
  }
  return best;
}

const lossesIn = ({ problems }: Source): number =>
  problems.filter(({ id }) => !HARMLESS.includes(id)).length;

/** What starts like JSON may be YAML in flow style: the reading with fewer problems is right. */
function readTree(text: string): Reading {
  if (!isJson(text)) return readYaml(text);
  const json = readJson(text);
  if (json.problems.every(({ id }) => HARMLESS.includes(id))) return json;
  const yaml = readYaml(text);
  return yaml.problems.length < json.problems.length ? yaml : json;
}

const isJson = (text: string): boolean => /^\s*(?:\{|\[\s*[{"[])/.test(text);

function fromTree({ root, problems }: Reading): Source | null {
  if (root === null) return null;
  const { kind, by } = recognise(root);
  if (kind === 'unrecognised') return null;
  return { kind, recognisedBy: by, root, scopes: [], problems };
}

const listOf = (scopes: readonly NamedScope[]): Omit<Source, 'problems'> => ({
  kind: 'scope-list',
  recognisedBy: [...new Set(scopes.map(({ name }) => name))].slice(0, 3),
  root: null,
  scopes,
});

const nothing = (problems: readonly Problem[]): Source => ({
  kind: 'unrecognised',
  recognisedBy: [],
  root: null,
  scopes: [],
  problems,
});

const emptiness = (before: readonly Problem[]): readonly Problem[] =>
  before.some(({ id }) => id === 'not-text') ? [] : [problem('empty', null)];

/** The description of an interface names the scopes of its callers, not of an app. */
const isOfOthers = ({ root }: Reading): boolean =>
  root !== null && ['openapi', 'swagger'].some((key) => has(root, key));

function whyNot({ root }: Reading): readonly Problem[] {
  const keys = root === null ? [] : fieldsOf(root).map(({ key }) => key.trim().slice(0, 40));
  const names = [...new Set(keys.filter((key) => key !== ''))].slice(0, 6);
  return names.length === 0
    ? [problem('no-mapping', null)]
    : [problem('other-file', null, { keys: names.join(', ') })];
}
