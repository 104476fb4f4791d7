import { spawnSync } from 'node:child_process';

import { publisherProblems } from '../../src/statement/publisher-problems';
import { readJson } from '../export/read';
import { filesOnDisk } from '../verify/files';
import { refusal, stepsTo, wantedIn } from './plan';

/** Verifies, tests and builds the app, then hands it to the Forge CLI. */
export function main(args: readonly string[], root: string): number {
  const wanted = wantedIn(args);
  if (wanted === null)
    return refuse('Usage: npm run deploy -- [--environment NAME] [options of forge deploy]');
  const hasCli = isQuietlyWell('forge', '--version');
  const why = refusal({
    hasCli,
    isLoggedIn: hasCli && isQuietlyWell('forge', 'whoami'),
    publisherProblems: publisherProblems(readJson(filesOnDisk(root), 'publisher.json')),
  });
  if (why !== null) return refuse(why);
  for (const { program, args: given } of stepsTo(wanted)) {
    const ran = spawnSync(program, given, { cwd: root, stdio: 'inherit' });
    if (ran.status !== 0) return refuse(`${[program, ...given].join(' ')} failed.`);
  }
  return 0;
}

const isQuietlyWell = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;

function refuse(why: string): number {
  console.error(why);
  return 1;
}
