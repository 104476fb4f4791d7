import type { SourceKind } from '../inspection';
import { decodeText, plainText } from './decode-text';
import { isFields, isList, type Node } from './node';
import { HARMLESS, type Problem } from './problem';
import { problem, type Reading } from './reading';
import { readJson } from './json';
import { recognise } from './recognise';
import { findScopes, type NamedScope } from './scope-list';
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
  const reading = readTree(plain.text);
  const tree = fromTree(reading);
  if (tree !== null) return { ...tree, problems: [...before, ...tree.problems] };
  const scopes = findScopes(plain.text);
  if (scopes.length > 0) return { ...listOf(scopes), problems: before };
  return nothing([...before, ...reading.problems, ...whyNot(reading)]);
}

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

const whyNot = ({ root }: Reading): readonly Problem[] =>
  root === null || isFields(root.value) || isList(root.value) ? [] : [problem('no-mapping', null)];
