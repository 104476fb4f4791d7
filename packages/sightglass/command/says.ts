import type { InspectorWords } from '../asks/inspection-words';
import { statementBlocks } from '../output/statement/statement-blocks';
import { loadStatement } from '../says/load-statement';
import type { StatementReading } from '../says/reading';
import { fromList, judgedBy, listFor } from './accepted';
import { filesFor, SAYING } from './files/paths';
import { readInput } from './files/read';
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
  around.print(
    format === 'json' ? json(files) : written(blocksOf(files, words), format, words, around.screen),
  );
  const readings = files.map(({ reading }) => reading);
  if (readings.some(({ isRead }) => !isRead)) return 2;
  return fails(files, asked, around) ? 1 : 0;
}

const blocksOf = (files: readonly ReadFile[], words: InspectorWords) =>
  files.flatMap(({ file, reading }) => statementBlocks(reading, words, file));

/** A single reading as an object, several as a list. */
function json(files: readonly ReadFile[]): string {
  const all = files.map(({ file, reading }) => ({ file, ...reading }));
  return `${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`;
}

/** Something that can fail the run: a fault, or a topic left open. */
interface Found {
  readonly file: string;
  readonly rules: readonly string[];
  readonly about: readonly string[];
}

const foundIn = ({ file, reading: { faults, topics } }: ReadFile): readonly Found[] => [
  ...faults.map(({ id, values }) => ({ file, rules: ['fault', id], about: Object.values(values) })),
  ...topics.map(({ id, answer }) => ({ file, rules: [answer], about: [id] })),
];

/** Whether the run fails: by an unaccepted finding, or an unused entry of the list. */
function fails(files: readonly ReadFile[], asked: Asked, around: Surroundings): boolean {
  const list = listFor(asked, around.from, around);
  const named = (file: string): string => fromList(list, around.from, file);
  const { judged, isListFailing } = judgedBy(
    list,
    files.flatMap(foundIn),
    ({ file, rules, about }) => ({ rules, files: [named(file)], lines: [], about }),
    { rules: SAYING_RULES, files: files.map(({ file }) => named(file)) },
    around,
  );
  const failOn = asked.all('fail-on');
  const isFailing = judged.some(
    ({ found: { rules }, isOpen }) => isOpen && rules.some((rule) => failOn.includes(rule)),
  );
  return isFailing || isListFailing;
}
