import { GRAVITIES } from '../asks/finding';
import type { Inspection } from '../asks/inspection';
import type { InspectorWords } from '../asks/inspection-words';
import { heading, table, type Block } from './block';
import { asMarkdown } from './markdown';
import { asPlainText } from './plain';
import { countsOf, worstOf } from '../asks/verdict';

/** An inspection and the name of its file. */
export interface InspectedFile {
  readonly file: string;
  readonly inspection: Inspection;
}

type Summary = (files: readonly InspectedFile[], words: InspectorWords) => string;

/** One row per file, as text for a terminal. */
export const toSummary: Summary = (files, words) => asPlainText(summaryBlocks(files, words));

/** One row per file, as Markdown. */
export const toSummaryMarkdown: Summary = (files, words) => asMarkdown(summaryBlocks(files, words));

/** One row per file, as a document. */
export const summaryBlocks = (files: readonly InspectedFile[], words: InspectorWords): Block[] => [
  heading(2, words.of('inspect.summary')),
  table(
    [
      ...['file', 'kind'].map((column) => words.of(`column.${column}`)),
      ...GRAVITIES.map((gravity) => words.of(`gravity.${gravity}`)),
      ...['operations', 'deleting', 'worst'].map((column) => words.of(`column.${column}`)),
    ],
    files.map((file) => rowOf(file, words)),
  ),
];

function rowOf({ file, inspection }: InspectedFile, words: InspectorWords): string[] {
  const number = (value: number | undefined): string =>
    value === undefined ? '–' : words.number(value);
  const counts = countsOf(inspection);
  const { kind, reach, isPartial } = inspection;
  return [
    words.value(file),
    words.of(`kind.${kind}`),
    ...GRAVITIES.map((gravity) => number(counts[gravity])),
    number(reach?.operations),
    number(reach?.deleting),
    [isPartial ? words.of('inspect.partly') : null, worstOf(inspection, words) ?? '–']
      .filter((part) => part !== null)
      .join(' '),
  ];
}
