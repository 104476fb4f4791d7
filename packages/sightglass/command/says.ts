import type { InspectorWords } from '../asks/inspection-words';
import { statementBlocks } from '../output/statement/statement-blocks';
import { loadStatement } from '../says/load-statement';
import type { StatementReading } from '../says/reading';
import { filesFor, SAYING } from './files/paths';
import { readInput } from './files/read';
import { Misuse } from './misuse';
import type { Surroundings } from './surroundings';
import type { Asked } from './table/asked';
import { formatIn } from './table/options';
import { loadWords } from './texts';
import { written } from './written';

/** A statement and what the reader calls its file. */
interface ReadFile {
  readonly file: string;
  readonly reading: StatementReading;
}

/** Tells what privacy statements say. */
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
  return readings.some((reading) => fails(reading, asked.all('fail-on'))) ? 1 : 0;
}

const blocksOf = (files: readonly ReadFile[], words: InspectorWords) =>
  files.flatMap(({ file, reading }) => statementBlocks(reading, words, file));

/** One reading by itself, several in a list. */
function json(files: readonly ReadFile[]): string {
  const all = files.map(({ file, reading }) => ({ file, ...reading }));
  return `${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`;
}

const fails = ({ faults, topics }: StatementReading, failOn: readonly string[]): boolean =>
  failOn.some((failing) =>
    failing === 'fault' ? faults.length > 0 : topics.some(({ answer }) => answer === failing),
  );
