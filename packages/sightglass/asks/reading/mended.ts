import type { Problem } from './problem';
import { LIMITS } from './problem';
import { problem } from './reading';

/**
 * Neutralises what editors, version control and templates leave in a file, so that the rest can be
 * read.
 */
export function mended(source: string): { readonly text: string; readonly problems: Problem[] } {
  const lines = source.split('\n');
  const problems = lines.flatMap((line, index) =>
    CONFLICT.test(line) || BRINGS_IN.test(line) ? [problem('unreadable-line', index + 1)] : [],
  );
  const text = lines.map((line) => (CONFLICT.test(line) ? '' : withoutControl(line))).join('\n');
  return { text, problems: problems.slice(0, LIMITS.badLines) };
}

const withoutControl = (line: string): string => (CONTROL.test(line) ? '' : filledIn(line));

/** Conflict markers: both versions between them are read. */
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |$)|^={7}$/;

/** A template line that includes text from elsewhere. */
const BRINGS_IN =
  /^\s*(?:\{\{-?\s*(?:>|(?:define|block|template|include|import|toYaml|partial)\b)|\{%-?\s*(?:include|import|from|extends|block|macro|call|set)\b|<%|!(?:include|Include)\b|#include\b)/;

/** A template line that only controls the template. */
const CONTROL =
  /^\s*(?:\{\{-?\s*(?:[#/^!]|(?:define|end|if|else|range|with|block|template|include)\b)[^}]*\}\}|\{%.*%\})\s*$/;

/**
 * `{{name}}` and `*.example.com` are meant as texts, but unquoted YAML reads them as a mapping and
 * an alias.
 */
const filledIn = (line: string): string =>
  line
    .replace(BLOCKS, '')
    .replace(COMMA, '$1')
    .replace(UNQUOTED, (_, before: string, value: string) => `${before}'${value}'`);

/** A comma after a quoted list item, as in JSON. */
const COMMA = /^(\s*-\s+(?:"[^"]*"|'[^']*')),\s*$/;
const BLOCKS = /\{\{[#/^!][^{}]*\}\}/g;

const UNQUOTED =
  /^(\s*(?:-\s+)*(?:[\w.$-]+:\s+)?)(\{\{[^'"{}]*\}\}[^\s'"]*|\*(?:[./:][^\s'"]*)?)(?=\s*$|\s+#)/;
