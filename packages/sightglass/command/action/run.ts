import { appendFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { asMarkdown } from '../../output/markdown';
import { listFor } from '../accepted';
import { changesBlocks } from '../changes/blocks';
import { failsBy } from '../changes/fails';
import { repositoryIn } from '../changes/git';
import { readChanges, type Changes } from '../changes/read-changes';
import { changesSarif } from '../changes/sarif';
import { Misuse } from '../misuse';
import type { Surroundings } from '../surroundings';
import { valuesIn } from '../table/asked';
import type { Asked } from '../table/command';
import { CHANGE_FAILINGS } from '../table/change-failings';
import { loadSay, loadWords } from '../texts';
import { sayOnce } from './comment';
import { eventIn, type Event } from './event';
import { logLine } from './log-line';

/**
 * Runs what `action.yml` starts: writes the summary, the comment and the file for code scanning
 * from one reading.
 */
export async function runAction(asked: Asked, given: Surroundings): Promise<number> {
  const around = { ...given, from: given.env['GITHUB_WORKSPACE'] ?? given.from };
  const { env, root } = around;
  const failOn = valuesIn(env['SIGHTGLASS_FAIL_ON'] ?? '', CHANGE_FAILINGS);
  const locale = env['SIGHTGLASS_LOCALE'] ?? '';
  const words = loadWords(root, locale === '' ? null : locale);
  const say = loadSay(root, locale === '' ? null : locale);
  const event = eventIn(env);
  const changes = await changesOf(event, around);
  const names = { before: event.base.slice(0, 10), after: 'HEAD' };
  const markdown = asMarkdown(changesBlocks(changes, names, words, say));
  tell('GITHUB_STEP_SUMMARY', markdown, around);
  const sarif = env['SIGHTGLASS_SARIF'] ?? '';
  if (sarif !== '') {
    writeFileSync(resolve(around.from, sarif), changesSarif(changes, words, say));
    tell('GITHUB_OUTPUT', `sarif=${oneLine(sarif)}\n`, around);
  }
  await comment(markdown, event, changes, around);
  const list = listFor(asked, around.from, around);
  const isFailing = failsBy(changes, failOn, list, {
    ...around,
    complain: (line) => around.print(logLine(line)),
  });
  around.print(logLine(isFailing ? 'The change brings what it was told to fail on.' : 'Done.'));
  return isFailing ? 1 : 0;
}

function changesOf({ base }: Event, { from }: Surroundings): Promise<Changes> {
  const repository = repositoryIn(from);
  repository.bring(base);
  return readChanges(repository, repository.commitOf(base), {
    commit: repository.commitOf('HEAD'),
  });
}

/** Appends to a file that the runner names in a variable; does nothing where it names none. */
function tell(name: string, text: string, { env }: Surroundings): void {
  const path = env[name] ?? '';
  if (path !== '') appendFileSync(path, text);
}

/** An output must be a single line, since a line break would start another output. */
function oneLine(text: string): string {
  if (/[\r\n]/.test(text)) throw new Misuse('The name of the SARIF file must be one line.');
  return text;
}

/** Comments only where the change touches something relevant, or an earlier one did. */
async function comment(
  markdown: string,
  { pullRequest }: Event,
  { asks, says, sources }: Changes,
  { env, print }: Surroundings,
): Promise<void> {
  const isTouched = [asks, says, sources].some(({ length }) => length > 0);
  const isWanted = env['SIGHTGLASS_COMMENT'] !== 'false' && (env['SIGHTGLASS_TOKEN'] ?? '') !== '';
  if (pullRequest === null || !isTouched || !isWanted) return;
  const said = await sayOnce(markdown, pullRequest, env);
  const told = typeof said === 'string' ? said : `refused by GitHub with ${said.refused}`;
  print(logLine(`The comment was ${told}.`));
}
