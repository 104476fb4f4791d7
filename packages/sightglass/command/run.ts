import type { Readable } from 'node:stream';

import { compareInspections } from '../asks/compare/compare';
import type { Comparison } from '../asks/compare/comparison';
import type { Concern, Finding } from '../asks/finding';
import { inspect } from '../asks/inspect';
import type { InspectedFile } from '../output/summary';
import { visible } from '../language/shown';
import type { InspectorWords } from '../asks/inspection-words';
import { inspectFiles, type Inspected } from './inspect-files';
import { Misuse, readOptions, type Options } from './options';
import { loadWords } from './texts';
import { write, writeComparison } from './write';

/** What a run of the command touches. */
export interface Surroundings {
  /** The project's folder. */
  readonly root: string;
  /** Where paths start. */
  readonly from: string;
  readonly input: Readable;
  readonly print: (text: string) => unknown;
  readonly complain: (line: string) => unknown;
}

/** Runs the command: its answer is the exit code. */
export async function runInspect(args: readonly string[], around: Surroundings): Promise<number> {
  const complain = (sentence: string): unknown => around.complain(visible(sentence));
  try {
    const options = readOptions(args);
    const words = loadWords(around.root, options.locale);
    const inspected = await inspectFiles(options.files, around.from, around.input);
    for (const { sentence } of inspected.failures) complain(sentence);
    return answer(inspected, options, words, around);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    complain(error.message);
    return 2;
  }
}

function answer(
  inspected: Inspected,
  options: Options,
  words: InspectorWords,
  { print, complain }: Surroundings,
): number {
  if (!options.isComparing) {
    print(write(inspected, options, words));
    const findings = inspected.files.flatMap(({ inspection }) => inspection.findings);
    return exitCode(inspected, findings, options.failOn);
  }
  const [before, after] = versionsIn(inspected.files);
  if (before === undefined || after === undefined) {
    if (inspected.failures.length === 0) complain(ONE_FILE);
    return 2;
  }
  const comparison = compareInspections(before.inspection, after.inspection);
  const names = { before: before.file, after: after.file };
  print(writeComparison(comparison, options.format, words, names));
  return exitCode(inspected, grown(comparison), options.failOn);
}

const ONE_FILE =
  '--compare wants two files, the earlier and the later, or the difference of two versions.';

/** Two files, or the two sides of one that is their difference. */
function versionsIn(files: readonly InspectedFile[]): readonly InspectedFile[] {
  const [only, ...others] = files;
  const sides = only?.inspection.sides;
  if (only === undefined || others.length > 0 || sides == null) return files;
  return [
    { file: `${only.file} (-)`, inspection: inspect(sides.before) },
    { file: `${only.file} (+)`, inspection: inspect(sides.after) },
  ];
}

/** Of a comparison, only what the app may do more than before is a reason to fail. */
const grown = ({ findings, concerns }: Comparison): Finding[] =>
  [...findings, ...concerns].flatMap(({ kind, after }) =>
    after !== null && (kind === 'new' || kind === 'wider') ? [after] : [],
  );

function exitCode(
  { files, failures }: Inspected,
  findings: readonly Finding[],
  failOn: readonly Concern[],
): number {
  const isUnanswered =
    failures.length > 0 || files.some(({ inspection }) => inspection.kind === 'unrecognised');
  if (isUnanswered) return 2;
  return findings.some(
    ({ concern, gravity }) => gravity !== 'reassuring' && failOn.includes(concern),
  )
    ? 1
    : 0;
}
