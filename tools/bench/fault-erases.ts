import {
  killedAt,
  troubleAt,
  tryErase,
  type EraseRun,
  type EraseTrial,
} from '../../test/rigs/erase-trial';
import { platformFaults } from '../../test/rigs/platform-faults';
import { table } from 'sightglass-for-jira/language/markup';

const SHORT = 3;
const LONG = 300;

/**
 * What an erase does for every fault at every call, once and permanently, and when it is killed.
 */
export async function eraseSections(): Promise<string[]> {
  const short = await operationsOf(SHORT);
  return [
    `## Erase of ${SHORT} keys and the record: one call fails`,
    await faultTable(short, false, ({ first }) => told(first)),
    `## The same: one call fails, and all after it; then it is run again`,
    await faultTable(short, true, ({ first, second }) => `${told(first)}; then ${told(second)}`),
    `## Erase of ${LONG} keys: the process dies at a call; then it is run again`,
    await killTable(await operationsOf(LONG)),
  ];
}

/** The platform operations of an erase without faults. */
async function operationsOf(keys: number): Promise<string[]> {
  const operations: string[] = [];
  await tryErase(keys, ({ op }, pass) => {
    operations.push(op);
    return pass();
  });
  return operations;
}

const told = ({ found, erased, code, ms }: EraseRun): string => {
  const all = `${erased} of ${found} erased`;
  return `${all}${code === null ? '' : `, ${code}`} (${(ms / 1000).toFixed(1)} s)`;
};

async function faultTable(
  operations: readonly string[],
  lasting: boolean,
  tell: (trial: EraseTrial) => string,
): Promise<string> {
  const rows: string[][] = [];
  for (const { name, tap } of platformFaults) {
    const cells: string[] = [];
    for (const position of operations.keys())
      cells.push(tell(await tryErase(SHORT, troubleAt(position + 1, lasting, tap))));
    rows.push([name, ...cells]);
  }
  return table(['Fault', ...operations.map((op, n) => `${n + 1}: ${op}`)], rows);
}

async function killTable(operations: readonly string[]): Promise<string> {
  const rows: string[][] = [];
  for (const [n, op] of operations.entries()) {
    const before = await tryErase(LONG, killedAt(n + 1, 'before'));
    const after = await tryErase(LONG, killedAt(n + 1, 'after'));
    rows.push([`${n + 1}: ${op}`, ...left(before), ...left(after)]);
  }
  const head = ['Dies at', 'Left, before it acts', 'After the next run'];
  return table([...head, 'Left, after it has acted', 'After the next run'], rows);
}

const left = ({ first, second }: EraseTrial): string[] => [String(first.left), String(second.left)];
