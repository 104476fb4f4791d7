import { parseEvents, YAMLException, type Event } from 'js-yaml';
import { buildTree } from './build-tree';
import { LIMITS, type Problem } from './problem';
import { problem, type Reading } from './reading';

/**
 * Reads YAML as far as it can be read: a line that does not fit is left out and named, and what stands
 * around it is still read.
 */
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

/** YAML forbids tabs as indentation. Each counts as two blanks: what most of these files are indented by. */
const withoutTabs = (source: string): string =>
  source
    .split('\n')
    .map((line) => line.replace(INDENTED_BY_TABS, (blanks) => blanks.replaceAll('\t', '  ')))
    .join('\n');

const INDENTED_BY_TABS = /^ *\t[ \t]*/;

/** Empties the line, or the last one before it that is not empty yet: an error may show only further down. */
function leaveOut(text: string, at: number): { readonly text: string; readonly line: number } {
  const lines = text.split('\n');
  let index = Math.min(at, lines.length - 1);
  while (index > 0 && lines.at(index)?.trim() === '') index -= 1;
  return { text: lines.with(index, '').join('\n'), line: index + 1 };
}

/** Where too many lines are bad: the longest beginning of the file that can be read, by halving. */
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
