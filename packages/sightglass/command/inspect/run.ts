import { compareInspections } from '../../asks/compare/compare';
import type { Comparison } from '../../asks/compare/comparison';
import type { Finding } from '../../asks/finding';
import { inspect } from '../../asks/inspect';
import type { Inspection } from '../../asks/inspection';
import { visible } from '../../language/shown';
import { noteBlocks } from '../../output/comparison-note';
import type { InspectedFile } from '../../output/summary';
import { fromList, listFor } from '../accepted';
import { ASKING, filesFor } from '../files/paths';
import { foundInAsks, judgeFound, type FoundJudged } from '../found';
import { Misuse } from '../misuse';
import { askingRules } from '../rule-names';
import type { Surroundings } from '../surroundings';
import type { Asked } from '../table/command';
import { formatIn } from '../table/options';
import { loadWords } from '../texts';
import { written } from '../written';
import { inspectFiles, type Inspected } from './inspect-files';
import { writeComparison, writeInspected } from './write';

/** Reports what apps ask for, one file each. */
export async function runInspect(asked: Asked, around: Surroundings): Promise<number> {
  if (asked.has('compare')) return runCompare(asked, around);
  if (asked.paths.length === 0) throw new Misuse(asked.usage);
  const format = formatIn(asked);
  const words = loadWords(around.root, asked.last('locale'));
  const inspected = await read(asked, around);
  const judged = judgeFiles(inspected.files, asked, around);
  around.print(
    writeInspected(
      inspected,
      { format, isAll: asked.has('all'), marks: judged.marks },
      words,
      around.screen,
    ),
  );
  return exitCode(inspected, judged);
}

/** Reports what changed between two files. */
export async function runCompare(asked: Asked, around: Surroundings): Promise<number> {
  const format = formatIn(asked);
  if (asked.paths.length < 1 || asked.paths.length > 2) throw new Misuse(TWO_FILES);
  if (format === 'sarif')
    throw new Misuse('SARIF tells of files, not of what changed: leave out --sarif.');
  const words = loadWords(around.root, asked.last('locale'));
  const inspected = await read(asked, around);
  const [before, after] = versionsIn(inspected.files);
  if (before === undefined || after === undefined) {
    if (inspected.failures.length === 0) around.complain(TWO_FILES);
    return 2;
  }
  const comparison = compareInspections(before.inspection, after.inspection);
  const names = { before: before.file, after: after.file };
  around.print(
    asked.has('note')
      ? written(noteBlocks(comparison, words), format, words, around.screen)
      : writeComparison(comparison, format, words, names, around.screen),
  );
  const more = [{ file: after.file, inspection: { findings: grown(comparison) } }];
  return exitCode({ ...inspected, files: [after] }, judgeFiles(more, asked, around));
}

const TWO_FILES =
  'To compare, name two files, the earlier and the later, or the difference of two versions.';

async function read({ paths }: Asked, around: Surroundings): Promise<Inspected> {
  const files = await filesFor(paths, around.from, ASKING);
  const inspected = await inspectFiles(files, around);
  for (const { sentence } of inspected.failures) around.complain(visible(sentence));
  return inspected;
}

/** Two files, or both sides of one that is a diff. */
function versionsIn(files: readonly InspectedFile[]): readonly InspectedFile[] {
  const [only, ...others] = files;
  const sides = only?.inspection.sides;
  if (only === undefined || others.length > 0 || sides == null) return files;
  return [
    { file: `${only.file} (-)`, inspection: inspect(sides.before) },
    { file: `${only.file} (+)`, inspection: inspect(sides.after) },
  ];
}

/** The findings of a comparison that can fail a build: only those by which the app may do more. */
export const grown = ({ findings, concerns }: Comparison): Finding[] =>
  [...findings, ...concerns].flatMap(({ kind, after }) =>
    after !== null && (kind === 'new' || kind === 'wider') ? [after] : [],
  );

/** Marks accepted findings; exit code 1 for the others that `--fail-on` names, or an unused entry of the list. */
function judgeFiles(
  files: readonly {
    readonly file: string;
    readonly inspection: Pick<Inspection, 'findings'>;
  }[],
  asked: Asked,
  around: Surroundings,
): FoundJudged {
  const list = listFor(asked, around.from, around);
  const named = (file: string): string => fromList(list, around.from, file);
  return judgeFound(
    list,
    files.flatMap(({ file, inspection }) => foundInAsks(inspection, named(file))),
    { rules: askingRules(around.root), files: files.map(({ file }) => named(file)) },
    asked.all('fail-on'),
    around,
  );
}

function exitCode({ files, failures }: Inspected, { isFailing }: FoundJudged): number {
  const isUnanswered =
    failures.length > 0 || files.some(({ inspection }) => inspection.kind === 'unrecognised');
  if (isUnanswered) return 2;
  return isFailing ? 1 : 0;
}
