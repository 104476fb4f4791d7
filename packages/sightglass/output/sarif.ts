import type { InspectorWords } from '../asks/inspection-words';
import type { Failure } from './failure';
import { NO_MARKS, type Marks } from './marks';
import { asLog } from './sarif-log';
import { runOver } from './sarif-run';
import type { InspectedFile } from './summary';

/** One run over all files, as SARIF 2.1.0. */
export const toSarif = (
  files: readonly InspectedFile[],
  words: InspectorWords,
  failures: readonly Failure[] = [],
  marks: Marks = NO_MARKS,
): string => asLog([runOver(files, words, failures, marks)]);
