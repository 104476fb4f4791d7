import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BadBundle } from './project/bundle';
import { readSource, NoSource } from './read-source';
import {
  decodeAccepted,
  BadAcceptance,
  judge,
  type Accepted,
  type Judged,
} from './report/accepted';
import { answersAsMarkdown, answersOf } from './report/answers';
import { disclosureOf } from './report/disclosure';
import { CONCERNS, findingsIn, type Concern } from './report/findings';
import { asSarif } from './report/sarif';
import { asMarkdown, asText } from './report/text';
import type { Say } from './report/words';
import type { SourceReading } from './reading';

/** What a run of the command touches. */
export interface SourceSurroundings {
  /** Where paths start. */
  readonly from: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The words in which it is told. */
  readonly say: Say;
  readonly print: (text: string) => unknown;
  readonly complain: (line: string) => unknown;
}

export const SOURCE_USAGE =
  'Usage: sightglass source DIR [--json | --markdown | --sarif | --disclosure | --answers [--json]]' +
  ` [--fail-on ${CONCERNS.join(',')}] [--accept FILE] [--bundle FILE]`;

/** The file of accepted findings that is read where none is named. */
const ACCEPTED = 'sightglass-accepted.json';

class Misuse extends Error {}

interface Options {
  readonly dir: string;
  readonly flags: ReadonlySet<string>;
  readonly failOn: readonly Concern[];
  readonly accept: string | null;
  readonly bundle: string | null;
}

/** Runs the command: 0 is well, 1 is what was asked to fail on, 2 is no answer. */
export function runSource(args: readonly string[], around: SourceSurroundings): number {
  try {
    const options = readOptions(args);
    const dir = resolve(around.from, options.dir);
    const { bundle } = options;
    const reading = readSource(
      dir,
      bundle === null ? {} : { bundle: resolve(around.from, bundle) },
    );
    const judged = judge(findingsIn(reading), acceptedIn(dir, options, around), around.today);
    around.print(written(reading, judged, options.flags, around.say));
    const failing = judged.filter(
      ({ finding, isOpen }) => isOpen && options.failOn.includes(finding.concern),
    );
    return failing.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(
      error instanceof Misuse ||
      error instanceof NoSource ||
      error instanceof BadAcceptance ||
      error instanceof BadBundle
    ))
      throw error;
    around.complain(error.message);
    return 2;
  }
}

const FLAGS = ['--json', '--markdown', '--sarif', '--disclosure', '--answers'];

function readOptions(args: readonly string[]): Options {
  const rest = [...args];
  const dirs: string[] = [];
  const flags = new Set<string>();
  const failOn: Concern[] = [];
  let accept: string | null = null;
  let bundle: string | null = null;
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [flag = '', value] = arg.split('=');
    if (!arg.startsWith('--')) dirs.push(arg);
    else if (FLAGS.includes(arg)) flags.add(arg);
    else if (flag === '--fail-on') failOn.push(...concernsIn(value ?? rest.shift()));
    else if (flag === '--accept') accept = value ?? rest.shift() ?? null;
    else if (flag === '--bundle') bundle = value ?? rest.shift() ?? null;
    else throw new Misuse(`There is no ${flag}. ${SOURCE_USAGE}`);
  }
  const [dir, ...more] = dirs;
  if (dir === undefined || more.length > 0) throw new Misuse(SOURCE_USAGE);
  return { dir, flags, failOn, accept, bundle };
}

function concernsIn(list: string | undefined): readonly Concern[] {
  return (list ?? '').split(',').map((name) => {
    const concern = CONCERNS.find((each) => each === name.trim());
    if (concern === undefined)
      throw new Misuse(`There is no ${name}. There are: ${CONCERNS.join(', ')}.`);
    return concern;
  });
}

function acceptedIn(
  dir: string,
  { accept }: Options,
  { from }: SourceSurroundings,
): readonly Accepted[] {
  const path = accept === null ? join(dir, ACCEPTED) : resolve(from, accept);
  if (!existsSync(path)) {
    if (accept !== null) throw new Misuse(`There is no ${accept}.`);
    return [];
  }
  return decodeAccepted(readFileSync(path, 'utf8'));
}

function written(
  reading: SourceReading,
  judged: readonly Judged[],
  flags: ReadonlySet<string>,
  say: Say,
): string {
  const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
  if (flags.has('--disclosure')) return json(disclosureOf(reading));
  if (flags.has('--answers'))
    return flags.has('--json')
      ? json(answersOf(reading))
      : answersAsMarkdown(answersOf(reading), say);
  if (flags.has('--sarif')) return asSarif(judged, say);
  if (flags.has('--json')) return json({ ...reading, findings: judged });
  return flags.has('--markdown') ? asMarkdown(reading, judged, say) : asText(reading, judged, say);
}
