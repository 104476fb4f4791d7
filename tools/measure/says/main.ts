import { existsSync } from 'node:fs';

import { LABELLED_TOPICS, REQUIREMENTS } from './cells';
import { contrastedIn } from './contrasted';
import { answersTo } from './count';
import { labelledPolicies } from './labelled';
import { measured, written } from './print';
import { answersOfSeeds } from './seeds';

/** Labelled policies for development, laid beside the repository; never part of it. */
const DEVELOPMENT = '../shared/policies/gdpr200-dev.jsonl';

/**
 * `npm run measure:says [-- FILE.jsonl] [--json]`: how often the reader of statements is right, for each
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
  console.log(args.includes('--json') ? JSON.stringify(figures, null, 2) : written(figures));
  return 0;
}
