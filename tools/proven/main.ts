import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { decodePublisher } from '../../src/statement/publisher-problems';
import { readJson } from '../export/read';
import { filesOnDisk } from '../verify/files';
import { needed } from './needed';
import { readResults } from './results';
import { unproven } from './unproven';

const USAGE = 'Usage: node tools/run.mjs tools/proven/main.ts RESULTS.json…';

/**
 * Compares each sentence that names a test or rule with the results of this run: Jest's,
 * Playwright's and verify's. Fails for each one that did not run and pass.
 */
export function main(paths: readonly string[], root: string): number {
  if (paths.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const ran = paths.flatMap((path) =>
    readResults(JSON.parse(readFileSync(resolve(root, path), 'utf8')), root),
  );
  const named = needed(decodePublisher(readJson(filesOnDisk(root), 'publisher.json')));
  const failures = unproven(named, ran);
  for (const { sentence, file, name, why } of failures)
    console.log(`FAIL ${sentence} rests on ${file ?? 'the rule'} “${name}”, which ${why}.`);
  console.log(`${named.length - failures.length} passed, ${failures.length} failed`);
  return failures.length === 0 && named.length > 0 ? 0 : 1;
}
