import { parseEvents, YAMLException, type Event } from 'js-yaml';
import { buildTree } from './build-tree';
import { LIMITS, type Problem } from './problem';
import { problem, type Reading } from './reading';

/** Reads as much of YAML as possible: lines that do not fit are left out and reported. */
export function readYaml(source: string): Reading {
  const first = source.split('\n').findIndex((line) => INDENTED_BY_TABS.test(line));
  const problems: Problem[] = first < 0 ? [] : [problem('tabs', first + 1)];
  let text = withoutTabs(source);
  for (let tries = 0; tries <= LIMITS.badLines; tries += 1) {
    const parsed = parse(text);
    if ('events' in parsed) {
      const built = buildTree(parsed.events, text);
      return { root: built.root, problems: [...problems, ...built.problems] };
    }
    const left = leaveOut(text, parsed.line);
    problems.push(problem(parsed.isTooDeep ? 'too-deep' : 'unreadable-line', left.line));
    text = left.text;
  }
  return firstLines(text, problems);
}

interface BadLine {
  readonly line: number;
  readonly isTooDeep: boolean;
}

function parse(text: string): { readonly events: readonly Event[] } | BadLine {
  try {
    return { events: parseEvents(text, { maxDepth: LIMITS.depth }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { line: error.mark?.line ?? 0, isTooDeep: error.reason.includes('maxDepth') };
  }
}

/** YAML forbids tabs as indentation. Each counts as two blanks, the usual indent of these files. */
const withoutTabs = (source: string): string =>
  source
    .split('\n')
    .map((line) => line.replace(INDENTED_BY_TABS, (blanks) => blanks.replaceAll('\t', '  ')))
    .join('\n');

const INDENTED_BY_TABS = /^ *\t[ \t]*/;

/**
 * Empties the line of an error, or the closest line above that is not empty yet: errors may show
 * late.
 */
function leaveOut(text: string, at: number): { readonly text: string; readonly line: number } {
  const lines = text.split('\n');
  let index = Math.min(at, lines.length - 1);
  while (index > 0 && lines.at(index)?.trim() === '') index -= 1;
  return { text: lines.with(index, '').join('\n'), line: index + 1 };
}

/**
 * With too many bad lines, finds by bisection the longest beginning of the file that can be read.
 */
function firstLines(text: string, problems: readonly Problem[]): Reading {
  const lines = text.split('\n');
  let readable = 0;
  let tooMany = lines.length;
  while (tooMany - readable > 1) {
    const middle = (readable + tooMany) >> 1;
    if ('events' in parse(lines.slice(0, middle).join('\n'))) readable = middle;
    else tooMany = middle;
  }
  const beginning = lines.slice(0, readable).join('\n');
  const parsed = parse(beginning);
  const built = 'events' in parsed ? buildTree(parsed.events, beginning) : null;
  const rest = problem('unreadable-rest', readable + 1);
  return {
    root: built?.root ?? null,
    problems: [...problems, rest, ...(built?.problems ?? [])],
  };
}
