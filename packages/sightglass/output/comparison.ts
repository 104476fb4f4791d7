import type { Comparison } from '../asks/compare/comparison';
import type { PartChange, ReachChange } from '../asks/compare/change';
import type { InspectorWords } from '../asks/inspection-words';
import { heading, line, list, type Block } from './block';
import { approvalBlocks } from './comparison-approval';
import { migrationBlocks } from './comparison-migration';
import { lineNote, toldChange } from './comparison-items';
import { asMarkdown } from './markdown';
import { asPlainText } from './plain';

/** The names of the two files. */
export interface ComparedFiles {
  readonly before: string;
  readonly after: string;
}

type Write = (comparison: Comparison, words: InspectorWords, files: ComparedFiles) => string;

/** A comparison as text for a terminal. */
export const comparisonToText: Write = (...given) => asPlainText(comparisonBlocks(...given));

/** A comparison as Markdown. */
export const comparisonToMarkdown: Write = (...given) => asMarkdown(comparisonBlocks(...given));

/** A comparison as a document. */
export const comparisonBlocks = (
  comparison: Comparison,
  words: InspectorWords,
  files: ComparedFiles,
): Block[] => [
  heading(1, words.of('compare.title', { ...files })),
  ...top(comparison, words),
  ...approvalBlocks(comparison.approval, words),
  ...migrationBlocks(comparison.migration, words),
  ...(comparison.basis === 'nothing' ? [] : changes(comparison, words)),
];

const top = ({ basis, verdict, isPartial }: Comparison, words: InspectorWords): Block[] => [
  line(words.of(`compare.verdict.${verdict}`)),
  ...(basis === 'concerns' || basis === 'scopes' ? [line(words.of(`compare.basis.${basis}`))] : []),
  ...(isPartial ? [line(words.of('compare.partial'))] : []),
];

function changes(comparison: Comparison, words: InspectorWords): Block[] {
  const { findings, concerns, reach, parts } = comparison;
  const told = [...findings, ...concerns].filter(isChange);
  const declared = parts.filter(isChange);
  const same = [...findings, ...concerns, ...parts].length - told.length - declared.length;
  const lines = [
    ...told.map((change) => toldChange(change, words)),
    ...reach.map((change) => ({ text: reachSentence(change, words), note: '' })),
  ];
  return [
    ...section('findings', lines, words),
    ...section(
      'parts',
      declared.map((change) => ({
        text: partSentence(change, words),
        note: lineNote(change.before, change.after, words),
      })),
      words,
    ),
    ...(same === 0 ? [] : [line(words.of('compare.same', { count: same }))]),
  ];
}

const section = (
  name: 'findings' | 'parts',
  items: Parameters<typeof list>[0],
  words: InspectorWords,
): Block[] => [
  heading(2, words.of(`compare.${name}`)),
  items.length === 0 ? line(words.of('compare.nothing')) : list(items),
];

const isChange = ({ kind }: { readonly kind: string }): boolean => kind !== 'same';

/** A change in what the files declare, in one sentence; not for unchanged things. */
export const partSentence = ({ about, kind, values }: PartChange, words: InspectorWords): string =>
  words.of(`compare.part.${about}.${kind}`, values);

/** How many operations the scopes opened before, and open now. */
export const reachSentence = (
  { about, kind, before, after }: ReachChange,
  words: InspectorWords,
): string => words.of(`compare.reach.${about}.${kind}`, { before, after });
