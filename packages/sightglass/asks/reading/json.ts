import { parseTree, type Node as JsonNode, type ParseError } from 'jsonc-parser';
import { lineFinder } from './lines';
import type { Field, Node } from './node';
import { LIMITS, type Problem } from './problem';
import { problem, type Reading } from './reading';

/**
 * Reads as much of JSON as possible: comments and stray or missing commas are reported and skipped.
 */
export function readJson(source: string): Reading {
  const deep = depthBeyond(source, LIMITS.depth);
  const text = deep === null ? source : source.slice(0, deep);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const lineOf = lineFinder(source);
  const unreadable = problemsOf(errors, lineOf);
  const isLoose = deep === null && unreadable.length === 0 && !isStrict(text);
  const problems = [
    ...(deep === null ? [] : [problem('too-deep', lineOf(deep))]),
    ...unreadable,
    ...(isLoose ? [problem('loose-json', null)] : []),
    ...(tree === undefined ? [] : duplicatesIn(tree, lineOf)),
  ];
  return { root: tree === undefined ? null : toNode(tree, lineOf), problems };
}

/** At most one problem a line, and at most `LIMITS.badLines`. */
function problemsOf(errors: readonly ParseError[], lineOf: (offset: number) => number): Problem[] {
  const lines = new Set(errors.map(({ offset }) => lineOf(offset)));
  return [...lines].slice(0, LIMITS.badLines).map((line) => problem('unreadable-line', line));
}

function isStrict(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Reports every key that its object already had, in text order. */
function duplicatesIn(json: JsonNode, lineOf: (offset: number) => number): readonly Problem[] {
  const children = json.children ?? [];
  if (json.type !== 'object') return children.flatMap((child) => duplicatesIn(child, lineOf));
  const seen = new Set<string>();
  const found: Problem[] = [];
  for (const property of children) {
    const key = keyOf(property);
    if (seen.has(key))
      found.push(problem('duplicate-key', lineOf(property.offset), { key: key.slice(0, 60) }));
    seen.add(key);
    found.push(
      ...(property.children?.slice(1).flatMap((value) => duplicatesIn(value, lineOf)) ?? []),
    );
  }
  return found;
}

function keyOf({ children: [name] = [] }: JsonNode): string {
  return typeof name?.value === 'string' ? name.value : '';
}

function toNode(json: JsonNode, lineOf: (offset: number) => number): Node {
  const line = lineOf(json.offset);
  const children = json.children ?? [];
  if (json.type === 'array') return { line, value: children.map((child) => toNode(child, lineOf)) };
  if (json.type !== 'object')
    return { line, value: json.value === null ? null : String(json.value) };
  const fields = children.map((property): Field => {
    const [, value] = property.children ?? [];
    const keyLine = lineOf(property.offset);
    const node = value === undefined ? { line: keyLine, value: null } : toNode(value, lineOf);
    return { key: keyOf(property), line: keyLine, node };
  });
  return { line, value: { fields } };
}

/**
 * The position where brackets are nested deeper than `depth`, `null` if nowhere. Strings are
 * skipped.
 */
function depthBeyond(source: string, depth: number): number | null {
  let open = 0;
  for (const found of source.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/g)) {
    const [token] = found;
    if (token === '[' || token === '{') open += 1;
    else if (token === ']' || token === '}') open -= 1;
    if (open > depth) return found.index;
  }
  return null;
}
