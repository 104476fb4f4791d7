import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { oldFacts, type DatedFact } from './old';
import { datedFacts } from './read';
import { reassurancesPage } from './reassurances';

/** The page with the table of what each reassurance rests on. */
export const PAGE = 'docs/reassurances.md';

/**
 * Lists facts about Atlassian and services that were last checked more than 180 days ago; with
 * `--write`, rewrites the table.
 */
export function main(args: readonly string[], root: string): number {
  if (args.length > 1 || (args.length === 1 && args[0] !== '--write')) {
    console.error('Usage: npm run facts [-- --write]');
    return 2;
  }
  if (args[0] === '--write') writeFileSync(join(root, PAGE), reassurancesPage(root));
  const all = datedFacts(root);
  const old = oldFacts(all, new Date());
  console.log(`${String(old.length)} of ${String(all.length)} facts are older than 180 days.`);
  for (const fact of old) console.log(lineOf(fact));
  return 0;
}

const lineOf = ({ date, about, source }: DatedFact): string => `${date}  ${about}  ${source}`;
