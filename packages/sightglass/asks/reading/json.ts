import { parseTree, type Node as JsonNode, type ParseError } from 'jsonc-parser';
import { lineFinder } from './lines';
import type { Field, Node } from './node';
import { LIMITS, type Problem } from './problem';
import { problem, type Reading } from './reading';

/**
 * Reads JSON as far as it can be read: comments and commas too many or too few are passed over and
 * named, and what stands around them is still read.
 */
export function readJson(source: string): Reading {
  const deep = depthBeyond(source, LIMITS.depth);
  const text = deep === null ? source : source.slice(0, deep);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const lineOf = lineFinder(source);
  const problems = problemsOf(errors, lineOf);
  if (deep === null && problems.length === 0 && !isStrict(text))
    problems.push(problem('loose-json', null));
  if (deep !== null) problems.unshift(problem('too-deep', lineOf(deep)));
  return { root: tree === undefined ? null : toNode(tree, lineOf, problems), problems };
}

/** One problem a line, and no more than one can read. */
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

function toNode(json: JsonNode, lineOf: (offset: number) => number, problems: Problem[]): Node {
  const line = lineOf(json.offset);
  const children = json.children ?? [];
  if (json.type === 'array')
    return { line, value: children.map((child) => toNode(child, lineOf, problems)) };
  if (json.type !== 'object')
    return { line, value: json.value === null ? null : String(json.value) };
  const seen = new Set<string>();
  const fields = children.map((property): Field => {
    const [name, value] = property.children ?? [];
    const key = typeof name?.value === 'string' ? name.value : '';
    const keyLine = lineOf(property.offset);
    if (seen.has(key)) problems.push(problem('duplicate-key', keyLine, { key: key.slice(0, 60) }));
    seen.add(key);
    const node =
      value === undefined ? { line: keyLine, value: null } : toNode(value, lineOf, problems);
    return { key, line: keyLine, node };
  });
  return { line, value: { fields } };
}

/** Where brackets are nested deeper than `depth`; `null` if nowhere. Texts are passed over. */
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
