import { GRAVITIES, type Finding } from '../asks/finding';
import type { InspectedScope, Inspection } from '../asks/inspection';
import { operationDates } from '../facts/operations';
import type { InspectorWords } from '../asks/inspection-words';
import { heading, line, list, table, type Block, type Item } from './block';
import { MAX_ITEMS } from '../language/shown';
import { verdictOf } from '../asks/verdict';

/** All that an inspection found, most serious first. `file` is what the reader calls the file. */
export const report = (
  inspection: Inspection,
  words: InspectorWords,
  file: string | null,
): readonly Block[] => [
  ...top(inspection, words, file),
  ...findings(inspection.findings, words),
  ...scopes(inspection, words),
  ...problems(inspection, words),
];

function top(inspection: Inspection, words: InspectorWords, file: string | null): Block[] {
  const { kind, recognisedBy, isPartial } = inspection;
  const [title, verdict] = [titleOf(inspection, words, file), verdictOf(inspection, words)];
  if (kind === 'unrecognised') return [heading(1, title), line(verdict)];
  return [
    heading(1, title),
    line(words.of(`recognised.${kind}`, { names: recognisedBy })),
    line(verdict),
    ...(isPartial ? [line(words.of('inspect.partial'))] : []),
  ];
}

function titleOf({ app }: Inspection, words: InspectorWords, file: string | null): string {
  const key = app === null ? 'title-nameless' : 'title';
  const values = app === null ? {} : { name: app };
  return file === null
    ? words.of(`inspect.${key}`, values)
    : words.of(`inspect.${key}-of-file`, { ...values, file });
}

const findings = (all: readonly Finding[], words: InspectorWords): Block[] =>
  GRAVITIES.flatMap((gravity) => {
    const items = all
      .filter((finding) => finding.gravity === gravity)
      .map((finding) => itemOf(finding, words));
    return items.length === 0 ? [] : [heading(2, words.of(`gravity.${gravity}`)), list(items)];
  });

/** The sentence, and below it where it comes from and how it is known. */
export const itemOf = (finding: Finding, words: InspectorWords): Item => ({
  text: words.finding(finding),
  note: words.joined('sentence', [words.lines(finding.lines), words.of(`proof.${finding.proof}`)]),
});

function scopes({ scopes: all }: Inspection, words: InspectorWords): Block[] {
  if (all.length === 0) return [];
  const columns = ['scope', 'lines', 'operations', 'deleting', 'meaning'];
  const isCounted = all.some(({ operations }) => operations !== null);
  return [
    heading(2, words.of('inspect.scopes')),
    table(
      columns.map((column) => words.of(`column.${column}`)),
      all.map((scope) => rowOf(scope, words)),
    ),
    ...(isCounted ? [line(words.of('inspect.figures', operationDates))] : []),
  ];
}

function rowOf(scope: InspectedScope, words: InspectorWords): string[] {
  const { name, lines, operations } = scope;
  const count = (value: number | undefined): string =>
    value === undefined ? '–' : words.number(value);
  return [
    words.value(name),
    lines.slice(0, MAX_ITEMS).join(', '),
    count(operations?.operations),
    count(operations?.deleting),
    words.scope(scope),
  ];
}

function problems({ problems: all }: Inspection, words: InspectorWords): Block[] {
  if (all.length === 0) return [];
  const items = all.map((problem) => ({ text: words.problem(problem), note: '' }));
  return [heading(2, words.of('inspect.problems')), list(items)];
}
