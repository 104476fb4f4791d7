import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { REASSURANCES } from 'sightglass-for-jira/asks/reassurance/reassurances';
import { table } from 'sightglass-for-jira/language/markup';
import { textAt } from 'sightglass-for-jira/json/decoded';

const HEAD = `# What each reassurance rests on

A reassurance is a sentence that something cannot happen. Silence proves it only where everything that
could make it false is known and was looked at. Each declares what it rests on and what denies it, in
\`packages/sightglass/asks/reassurance/\`, and one place there holds it back. This table is made from
that by \`npm run facts -- --write\`; a test holds it to be current.
`;

const BASES = `
## What it can rest on

It is held back where, of the file, one of these is so:
`;

/** The table for the documentation. */
export function reassurancesPage(root: string): string {
  const texts = (kind: string): unknown =>
    JSON.parse(
      readFileSync(join(root, `packages/sightglass/locales/en-US/${kind}.json`), 'utf8'),
    ) as unknown;
  const [asks, rare] = [texts('asks'), texts('rare')];
  const rows = REASSURANCES.map(({ id, of, restsOn, deniedBy }) => [
    textAt(asks, `finding.${id}`) ?? id,
    of.join(', '),
    restsOn.join(', '),
    deniedBy.join(', '),
  ]);
  const grounds = [...new Set(REASSURANCES.flatMap(({ restsOn }) => restsOn))].map(
    (ground) => [ground, textAt(rare, `ground.${ground}`) ?? ''] as const,
  );
  return [
    HEAD,
    `${table(['It says', 'Of', 'Rests on', 'Is denied by'], rows)}\n`,
    BASES,
    `${table(['Ground', 'Missing where'], grounds)}\n`,
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}
