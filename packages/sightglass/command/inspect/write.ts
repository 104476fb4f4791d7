import type { Comparison } from '../../asks/compare/comparison';
import type { InspectorWords } from '../../asks/inspection-words';
import { comparisonBlocks, type ComparedFiles } from '../../output/comparison';
import { comparisonToJson } from '../../output/comparison-json';
import type { Format } from '../../output/formats';
import { toJson, toJsonList } from '../../output/json';
import type { Marks } from '../../output/marks';
import { report } from '../../output/report';
import { toSarif } from '../../output/sarif';
import type { Screen } from '../../output/screen';
import { summaryBlocks } from '../../output/summary';
import { written } from '../written';
import type { Inspected } from './inspect-files';

/** How inspections are written. */
interface InspectedTelling {
  readonly format: Format;
  /** Whether all reassurances are written. */
  readonly isAll: boolean;
  /** The accepted findings. */
  readonly marks: Marks;
}

/** Writes inspections in the requested format. */
export function writeInspected(
  { files, failures }: Inspected,
  { format, isAll, marks }: InspectedTelling,
  words: InspectorWords,
  screen: Screen,
): string {
  if (format === 'sarif') return toSarif(files, words, failures, marks);
  const [only, ...others] = files;
  if (format === 'json') {
    if (others.length + failures.length > 0) return toJsonList(files, words, marks);
    return only === undefined ? '' : toJson(only.inspection, words, only.file, marks);
  }
  const blocks = [
    ...files.flatMap(({ file, inspection }) => report(inspection, words, file, isAll, marks)),
    ...(others.length > 0 ? summaryBlocks(files, words) : []),
  ];
  return blocks.length === 0 ? '' : written(blocks, format, words, screen);
}

/** Writes a comparison in the requested format. */
export const writeComparison = (
  comparison: Comparison,
  format: Format,
  words: InspectorWords,
  files: ComparedFiles,
  screen: Screen,
): string =>
  format === 'json'
    ? comparisonToJson(comparison, words, files)
    : written(comparisonBlocks(comparison, words, files), format, words, screen);
