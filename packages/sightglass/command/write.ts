import type { Comparison } from '../asks/compare/comparison';
import { comparisonToMarkdown, comparisonToText, type ComparedFiles } from '../output/comparison';
import { comparisonToJson } from '../output/comparison-json';
import { toJson, toJsonList } from '../output/json';
import { toSarif } from '../output/sarif';
import { toSummary, toSummaryMarkdown } from '../output/summary';
import { toMarkdown, toText } from '../output/text';
import type { InspectorWords } from '../asks/inspection-words';
import type { Inspected } from './inspect-files';
import type { Format, Options } from './options';

/** All that was found, in the format asked for. */
export function write(
  { files, failures }: Inspected,
  { format, isAll, files: { length: asked } }: Options,
  words: InspectorWords,
): string {
  if (format === 'sarif') return toSarif(files, words, failures);
  if (format === 'json') {
    const [only] = files;
    if (asked > 1) return toJsonList(files, words);
    return only === undefined ? '' : toJson(only.inspection, words, only.file);
  }
  const one = format === 'markdown' ? toMarkdown : toText;
  const all = format === 'markdown' ? toSummaryMarkdown : toSummary;
  return [
    ...files.map(({ file, inspection }) => one(inspection, words, file, isAll)),
    ...(files.length > 1 ? [all(files, words)] : []),
  ].join('\n');
}

/** What changed, in the format asked for. */
export function writeComparison(
  comparison: Comparison,
  format: Format,
  words: InspectorWords,
  files: ComparedFiles,
): string {
  if (format === 'json') return comparisonToJson(comparison, words, files);
  return format === 'markdown'
    ? comparisonToMarkdown(comparison, words, files)
    : comparisonToText(comparison, words, files);
}
