import type { Log, Run } from 'sarif';

import { asJson } from './json';

/** Runs as SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function asLog(runs: Run[]): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs,
  };
  return asJson(log);
}
