import * as forgeKvs from '@forge/kvs';

import type { Ground } from '../../storage-case';
import { runOnSite } from '../../suite';

/** The time allowed for listings to show writes. */
const SETTLING_MS = 2_000;

const groundOf =
  (started: number) =>
  (index: number): Ground => ({
    ...forgeKvs,
    key: (name) => `conformance:${String(started)}:${String(index)}:${name}`,
    settled: () => new Promise((resolve) => setTimeout(resolve, SETTLING_MS)),
  });

/** Runs every case and logs one line for each, then the totals. */
export async function run(): Promise<void> {
  const verdicts = await runOnSite(groundOf(Date.now()));
  for (const { name, known, agrees, seen } of verdicts)
    console.log(
      agrees ? `agrees | ${name}` : `DIFFERS | ${name} | ${known} | ${JSON.stringify(seen)}`,
    );
  const agreeing = verdicts.filter(({ agrees }) => agrees).length;
  console.log(`${String(agreeing)} agree, ${String(verdicts.length - agreeing)} differ`);
}
