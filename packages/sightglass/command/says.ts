import { parseArgs } from 'node:util';

import type { InspectorWords } from '../asks/inspection-words';
import { visible } from '../language/shown';
import { asMarkdown } from '../output/markdown';
import { asPlainText } from '../output/plain';
import { statementBlocks } from '../output/statement/statement-blocks';
import { loadStatement } from '../says/load-statement';
import type { StatementReading } from '../says/reading';
import { Misuse } from './options';
import { readInput, Unreadable } from './read';
import type { Surroundings } from './run';
import { loadWords } from './texts';

export const SAYS_USAGE =
  'Usage: sightglass says FILE… [--json | --markdown] [--fail-on fault,unclear,not-found] [--locale LANGUAGE]';

/** What a run can be asked to fail on. */
const FAILINGS = ['fault', 'unclear', 'not-found'] as const;
type Failing = (typeof FAILINGS)[number];

/** Tells what privacy statements say: 0 is well, 1 is what was asked to fail on, 2 is no answer. */
export async function runSays(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    const { files, format, failOn, locale } = optionsIn(args);
    const words = loadWords(around.root, locale);
    const readings: StatementReading[] = [];
    for (const file of files) {
      const reading = await loadStatement(await readInput(file, around.from, around.input));
      readings.push(reading);
      around.print(written(reading, file, format, words));
    }
    if (readings.some(({ isRead }) => !isRead)) return 2;
    return readings.some((reading) => fails(reading, failOn)) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof Unreadable)) throw error;
    around.complain(visible(error.message));
    return 2;
  }
}

function optionsIn(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  if (positionals.length === 0) throw new Misuse(SAYS_USAGE);
  if (values.json === true && values.markdown === true)
    throw new Misuse('Choose one of --json and --markdown: there is one output.');
  return {
    files: positionals,
    format: values.json === true ? 'json' : values.markdown === true ? 'markdown' : 'text',
    failOn: (values['fail-on'] ?? []).flatMap((list) => list.split(',')).map(failingIn),
    locale: values.locale ?? null,
  } as const;
}

function parsed(args: readonly string[]) {
  const options = {
    json: { type: 'boolean' },
    markdown: { type: 'boolean' },
    'fail-on': { type: 'string', multiple: true },
    locale: { type: 'string' },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Misuse(`${error instanceof Error ? error.message : 'That'} ${SAYS_USAGE}`);
  }
}

function failingIn(name: string): Failing {
  const known = FAILINGS.find((failing) => failing === name.trim());
  if (known === undefined)
    throw new Misuse(`There is no “${name.trim()}”. There are: ${FAILINGS.join(', ')}.`);
  return known;
}

const fails = ({ faults, topics }: StatementReading, failOn: readonly Failing[]): boolean =>
  failOn.some((failing) =>
    failing === 'fault' ? faults.length > 0 : topics.some(({ answer }) => answer === failing),
  );

function written(
  reading: StatementReading,
  file: string,
  format: 'text' | 'json' | 'markdown',
  words: InspectorWords,
): string {
  if (format === 'json') return `${JSON.stringify({ file, ...reading }, null, 2)}\n`;
  const blocks = statementBlocks(reading, words, file);
  return format === 'markdown' ? asMarkdown(blocks) : asPlainText(blocks);
}
