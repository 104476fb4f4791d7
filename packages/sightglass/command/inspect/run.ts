import { compareInspections } from '../../asks/compare/compare';
import type { Comparison } from '../../asks/compare/comparison';
import type { Finding } from '../../asks/finding';
import { inspect } from '../../asks/inspect';
import { visible } from '../../language/shown';
import { noteBlocks } from '../../output/comparison-note';
import type { InspectedFile } from '../../output/summary';
import { fromList, judgedBy, listFor } from '../accepted';
import { ASKING, filesFor } from '../files/paths';
import { Misuse } from '../misuse';
import { acceptableFinding, askingRules } from '../rule-names';
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
  around.print(
    writeInspected(inspected, { format, isAll: asked.has('all') }, words, around.screen),
  );
  const found = inspected.files.flatMap(({ file, inspection: { findings } }) =>
    findings.map((finding) => ({ file, finding })),
  );
  return exitCode(inspected, found, asked, around);
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
  const found = grown(comparison).map((finding) => ({ file: after.file, finding }));
  return exitCode({ ...inspected, files: [after] }, found, asked, around);
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

/** A finding and its file. */
interface Found {
  readonly file: string;
  readonly finding: Finding;
}

/**
 * Exit code 1 for unaccepted findings that `--fail-on` names, or an unused entry of the list;
 * reassurances never count.
 */
function exitCode(
  { files, failures }: Inspected,
  found: readonly Found[],
  asked: Asked,
  around: Surroundings,
): number {
  const isUnanswered =
    failures.length > 0 || files.some(({ inspection }) => inspection.kind === 'unrecognised');
  if (isUnanswered) return 2;
  const list = listFor(asked, around.from, around);
  const named = (file: string): string => fromList(list, around.from, file);
  const { judged, isListFailing } = judgedBy(
    list,
    found.filter(({ finding }) => finding.gravity !== 'reassuring'),
    ({ file, finding }) => acceptableFinding(finding, named(file)),
    { rules: askingRules(around.root), files: files.map(({ file }) => named(file)) },
    around,
  );
  const failOn = asked.all('fail-on');
  const isFailing = judged.some(
    ({ found: { finding }, isOpen }) => isOpen && failOn.includes(finding.concern),
  );
  return isFailing || isListFailing ? 1 : 0;
}
