import type { InspectorWords } from '../asks/inspection-words';
import type { Marks } from '../output/marks';
import { statementBlocks } from '../output/statement/statement-blocks';
import { loadStatement } from '../says/load-statement';
import type { StatementReading } from '../says/reading';
import { fromList, listFor } from './accepted';
import { filesFor, SAYING } from './files/paths';
import { readInput } from './files/read';
import { foundInSays, judgeFound, type FoundJudged } from './found';
import { markedReading } from './marked';
import { Misuse } from './misuse';
import { SAYING_RULES } from './rule-names';
import type { Surroundings } from './surroundings';
import type { Asked } from './table/command';
import { formatIn } from './table/options';
import { loadWords } from './texts';
import { written } from './written';

/** A statement and the name of its file. */
interface ReadFile {
  readonly file: string;
  readonly reading: StatementReading;
}

/** Reports what privacy statements say. */
export async function runSays(asked: Asked, around: Surroundings): Promise<number> {
  if (asked.paths.length === 0) throw new Misuse(asked.usage);
  const format = formatIn(asked);
  const words = loadWords(around.root, asked.last('locale'));
  const files: ReadFile[] = [];
  for (const file of await filesFor(asked.paths, around.from, SAYING)) {
    around.progress(file);
    files.push({
      file,
      reading: await loadStatement(await readInput(file, around.from, around.input)),
    });
  }
  around.progress(null);
  const { marks, isFailing } = judge(files, asked, around);
  around.print(
    format === 'json'
      ? json(files, marks)
      : written(blocksOf(files, words, marks), format, words, around.screen),
  );
  const readings = files.map(({ reading }) => reading);
  if (readings.some(({ isRead }) => !isRead)) return 2;
  return isFailing ? 1 : 0;
}

const blocksOf = (files: readonly ReadFile[], words: InspectorWords, marks: Marks) =>
  files.flatMap(({ file, reading }) => statementBlocks(reading, words, file, marks));

/** A single reading as an object, several as a list. */
function json(files: readonly ReadFile[], marks: Marks): string {
  const all = files.map(({ file, reading }) => ({ file, ...markedReading(reading, marks) }));
  return `${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`;
}

/** Marks accepted findings; the run fails by any other that `--fail-on` names, or an unused entry of the list. */
function judge(files: readonly ReadFile[], asked: Asked, around: Surroundings): FoundJudged {
  const list = listFor(asked, around.from, around);
  const named = (file: string): string => fromList(list, around.from, file);
  return judgeFound(
    list,
    files.flatMap(({ file, reading }) => foundInSays(reading, named(file))),
    { rules: SAYING_RULES, files: files.map(({ file }) => named(file)) },
    asked.all('fail-on'),
    around,
  );
}
