import type { Problem } from './problem';
import { LIMITS } from './problem';
import { problem } from './reading';

/** What editors, version control and templates leave in a file, put so that the rest can be read. */
export function mended(source: string): { readonly text: string; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const lines = source.split('\n').map((line, index) => {
    if (!CONFLICT.test(line)) return CONTROL.test(line) ? '' : filledIn(line);
    if (problems.length < LIMITS.badLines) problems.push(problem('unreadable-line', index + 1));
    return '';
  });
  return { text: lines.join('\n'), problems };
}

/** What version control writes between two versions of the same lines: both are read. */
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |$)|^={7}$/;

/** A line that only steers a template. */
const CONTROL =
  /^\s*(?:\{\{-?\s*(?:[#/^!]|(?:define|end|if|else|range|with|block|template|include)\b)[^}]*\}\}|\{%.*%\})\s*$/;

/** `{{name}}` and `*.example.com` are texts here, but would mean something else in YAML without quotes. */
const filledIn = (line: string): string =>
  line
    .replace(BLOCKS, '')
    .replace(COMMA, '$1')
    .replace(UNQUOTED, (_, before: string, value: string) => `${before}'${value}'`);

/** A comma behind a quoted item, as JSON has it. */
const COMMA = /^(\s*-\s+(?:"[^"]*"|'[^']*')),\s*$/;
const BLOCKS = /\{\{[#/^!][^{}]*\}\}/g;

const UNQUOTED =
  /^(\s*(?:-\s+)*(?:[\w.$-]+:\s+)?)(\{\{[^'"{}]*\}\}[^\s'"]*|\*(?:[./:][^\s'"]*)?)(?=\s*$|\s+#)/;
