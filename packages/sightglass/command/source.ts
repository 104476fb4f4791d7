import { resolve } from 'node:path';

import type { Judged } from '../accept/judge';
import { BadBundle } from '../does/project/bundle';
import { NoSource, readSource } from '../does/read-source';
import type { SourceReading } from '../does/reading';
import { acceptableOf } from '../does/report/acceptable';
import { answersAsMarkdown, answersOf } from '../does/report/answers';
import { disclosureOf } from '../does/report/disclosure';
import { CONCERNS, type SourceFinding } from '../does/report/concerns';
import { findingsIn } from '../does/report/findings';
import { asSarif } from '../does/report/sarif';
import { asMarkdown, asText } from '../does/report/text';
import type { Say } from '../does/report/say';
import { judgedBy, listFor } from './accepted';
import { Misuse, Unreadable } from './misuse';
import type { Surroundings } from './surroundings';
import type { Asked } from './table/command';
import { formatIn } from './table/options';
import { loadSay } from './texts';

/** Reports what the source of a Forge app does. */
export function runSource(asked: Asked, around: Surroundings): Promise<number> {
  const [dir, ...others] = asked.paths;
  if (dir === undefined || others.length > 0) throw new Misuse(asked.usage);
  formatIn(asked);
  const folder = resolve(around.from, dir);
  const list = listFor(asked, folder, around);
  around.progress(dir);
  const reading = readingOf(folder, asked, around);
  around.progress(null);
  const { judged, isListFailing } = judgedBy(
    list,
    findingsIn(reading),
    acceptableOf,
    { rules: CONCERNS, files: 'all' },
    around,
  );
  around.print(written(reading, judged, asked, loadSay(around.root, asked.last('locale'))));
  const failOn = asked.all('fail-on');
  const isFailing = judged.some(({ found, isOpen }) => isOpen && failOn.includes(found.concern));
  return Promise.resolve(isFailing || isListFailing ? 1 : 0);
}

function readingOf(folder: string, asked: Asked, { from }: Surroundings): SourceReading {
  const bundle = asked.last('bundle');
  try {
    return readSource(folder, bundle === null ? {} : { bundle: resolve(from, bundle) });
  } catch (error) {
    if (error instanceof NoSource || error instanceof BadBundle)
      throw new Unreadable(error.message, { cause: error });
    throw error;
  }
}

function written(
  reading: SourceReading,
  judged: readonly Judged<SourceFinding>[],
  asked: Asked,
  say: Say,
): string {
  const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
  if (asked.has('disclosure')) return json(disclosureOf(reading));
  if (asked.has('answers'))
    return asked.has('json')
      ? json(answersOf(reading))
      : answersAsMarkdown(answersOf(reading), say);
  if (asked.has('sarif')) return asSarif(judged, say);
  if (asked.has('json')) return json({ ...reading, findings: judged.map(findingObject) });
  return asked.has('markdown') ? asMarkdown(reading, judged, say) : asText(reading, judged, say);
}

const findingObject = ({ found, entry, isOpen }: Judged<SourceFinding>) => ({
  finding: found,
  accepted: entry,
  isOpen,
});
