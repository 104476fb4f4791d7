import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { oldFacts, type DatedFact } from './old';
import { datedFacts } from './read';
import { reassurancesPage } from './reassurances';

/** Where the table of what each reassurance rests on stands. */
export const PAGE = 'docs/reassurances.md';

/** Lists what is known of Atlassian and of services and was not looked at for 180 days; with `--write`, renews the table. */
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
