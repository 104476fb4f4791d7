import { existsSync, writeFileSync } from 'node:fs';

import { asClaims, LABELLED_TOPICS, REQUIREMENTS } from './cells';
import { contrastedIn } from './contrasted';
import { answersTo, figuresOf, type Answered } from './count';
import { isDevelopedOn } from './folds';
import { labelledPolicies, type LabelledPolicy } from './labelled';
import { isUnsure } from 'sightglass-for-jira/says/topics/measured';
import { measured, written } from './print';
import { answersOfSeeds } from './seeds';

/**
 * Labelled policies for development, in a folder beside the repository; they are not part of it.
 */
const DEVELOPMENT = '../shared/policies/gdpr200-dev.jsonl';

/** Where it is kept how often each topic was right, and which topics the reader is never firm about. */
const TOPICS = 'packages/sightglass/says/topics/';

/**
 * `npm run measure:says [-- FILE.jsonl] [--json] [--record]`: how often the reader of statements is right, for each
 * requirement and topic. Exit code 0, or 2 where there is nothing to measure.
 */
export function main(args: readonly string[], root: string): number {
  const file = args.find((arg) => !arg.startsWith('-')) ?? `${root}${DEVELOPMENT}`;
  if (!existsSync(file)) {
    console.error(`Nothing measured: there is no ${file}`);
    return 2;
  }
  const policies = labelledPolicies(file);
  const figures = measured({
    requirements: policies.flatMap((policy) => answersTo(policy, REQUIREMENTS)),
    topics: policies.flatMap((policy) => answersTo(policy, LABELLED_TOPICS)),
    seeds: answersOfSeeds(root),
    contrasted: contrastedIn(policies),
  });
  if (args.includes('--record')) record(`${root}${TOPICS}`, policies);
  console.log(args.includes('--json') ? JSON.stringify(figures, null, 2) : written(figures));
  return 0;
}

/**
 * Writes how often each topic's own answer was right, before it is withheld for being wrong too
 * often; and which are.
 */
function record(folder: string, policies: readonly LabelledPolicy[]): void {
  const answered = policies.flatMap((policy) => answersTo(policy, asClaims(LABELLED_TOPICS)));
  const table = LABELLED_TOPICS.map(({ name }) => {
    const mine = answered.filter(({ cell }) => cell === name);
    const apart = mine.filter(({ policy }) => !isDevelopedOn(policy));
    return [name, { ...shareOf(mine), apart: shareOf(apart) }] as const;
  });
  const unsure = table.filter(([, its]) => isUnsure(its)).map(([name]) => Number(name));
  writeFileSync(
    `${folder}measured.json`,
    `${JSON.stringify(Object.fromEntries(table), null, 2)}\n`,
  );
  writeFileSync(`${folder}unsure.json`, `[${unsure.join(', ')}]\n`);
}

function shareOf(answered: readonly Answered[]): { said: number; right: number } {
  const { said, saidRight } = figuresOf(answered);
  return { said, right: saidRight };
}
