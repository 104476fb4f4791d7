import { parseArgs } from 'node:util';

import { decodeFaults, type FaultSpec } from 'local-forge/faults/fault-spec';
import { lifeOf } from './life';
import { lifeTable } from './table';

const USAGE = `Usage: npm run rehearse -- [--keys 1000] [--faults '{"kvs":{"every":20,"status":503}}']`;

/** The local Forge's journal does not hold more than this many. */
const MAX_KEYS = 20_000;

/**
 * Plants keys, uninstalls the app on a local Forge with the given faults, and prints the course of
 * the erase as the platform saw it, with what the app logged.
 */
export async function main(args: readonly string[]): Promise<number> {
  const asked = read(args);
  if (asked === null) {
    process.stderr.write(`${USAGE}\n`);
    return 1;
  }
  process.stdout.write(`${lifeTable(await lifeOf(asked))}\n`);
  return 0;
}

function read(args: readonly string[]): { keys: number; faults: FaultSpec } | null {
  const options = {
    keys: { type: 'string', default: '1000' },
    faults: { type: 'string', default: '{}' },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const keys = Number(values.keys);
    const isAsked = Number.isInteger(keys) && keys >= 0 && keys <= MAX_KEYS;
    return isAsked ? { keys, faults: decodeFaults(JSON.parse(values.faults)) } : null;
  } catch {
    return null;
  }
}
