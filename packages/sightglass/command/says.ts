import type { InspectorWords } from '../asks/inspection-words';
import { asMarkdown } from '../output/markdown';
import { asPlainText } from '../output/plain';
import { statementBlocks } from '../output/statement/statement-blocks';
import { loadStatement } from '../says/load-statement';
import type { StatementReading } from '../says/reading';
import { answering, formatIn, givenIn, namesIn } from './answering';
import { Misuse } from './options';
import { readInput } from './read';
import type { Surroundings } from './run';
import { loadWords } from './texts';

const USAGE =
  'Usage: sightglass says FILE… [--json | --markdown] [--fail-on fault,unclear,not-found] [--locale LANGUAGE]';

/** What a run can be asked to fail on. */
const FAILINGS = ['fault', 'unclear', 'not-found'] as const;
type Failing = (typeof FAILINGS)[number];

const OPTIONS = {
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  'fail-on': { type: 'string', multiple: true },
  locale: { type: 'string' },
} as const;

/** Tells what privacy statements say: 0 is well, 1 is what was asked to fail on, 2 is no answer. */
export const runSays = (args: readonly string[], around: Surroundings): Promise<number> =>
  answering(around, async () => {
    const { values, positionals: files } = givenIn(args, OPTIONS, USAGE);
    if (files.length === 0) throw new Misuse(USAGE);
    const format = formatIn(values);
    const failOn = namesIn(values['fail-on'] ?? [], FAILINGS);
    const words = loadWords(around.root, values.locale ?? null);
    const readings: StatementReading[] = [];
    for (const file of files) {
      const reading = await loadStatement(await readInput(file, around.from, around.input));
      readings.push(reading);
      around.print(written(reading, file, format, words));
    }
    if (readings.some(({ isRead }) => !isRead)) return 2;
    return readings.some((reading) => fails(reading, failOn)) ? 1 : 0;
  });

const fails = ({ faults, topics }: StatementReading, failOn: readonly Failing[]): boolean =>
  failOn.some((failing) =>
    failing === 'fault' ? faults.length > 0 : topics.some(({ answer }) => answer === failing),
  );

function written(
  reading: StatementReading,
  file: string,
  format: ReturnType<typeof formatIn>,
  words: InspectorWords,
): string {
  if (format === 'json') return `${JSON.stringify({ file, ...reading }, null, 2)}\n`;
  const blocks = statementBlocks(reading, words, file);
  return format === 'markdown' ? asMarkdown(blocks) : asPlainText(blocks);
}
