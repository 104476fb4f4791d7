import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { refusedCases } from './cases/limits';
import { STORAGE_CALLS, type Known, type StorageCall, type StorageCase } from './storage-case';
import { suite } from './suite';
import { unprovenInTwo } from './unproven';

/** Git ignores it. */
const OUT = '.build/parity.md';

const HOW: Readonly<Record<Known, string>> = {
  documented: 'documented by Atlassian',
  seen: 'seen on a real site',
  package: 'in the source of `@forge/kvs`, which runs against it',
  unmodelled: 'left out here, and says so',
  assumed: '**assumed; a real site settles it**',
};

/** Prints the parity table and writes it to a file. */
export function main(_: readonly string[], root: string): number {
  const table = parityTable();
  const file = join(root, OUT);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, table);
  process.stdout.write(table);
  return 0;
}

/** What the local Forge models of storage, and how each part of it is checked. */
export const parityTable = (): string =>
  [
    '# Storage: the local Forge beside the real one\n',
    row('Call', 'Here', 'Cases', 'How they are known'),
    row('---', '---', '---', '---'),
    ...STORAGE_CALLS.map(callRow),
    '\n## Cases\n',
    row('Case', 'Calls', 'How it is known', 'Runs on'),
    row('---', '---', '---', '---'),
    ...suite.map(caseRow),
    '\n## Version 2 of the package\n',
    row('Calls', 'With 1.6.5', 'Told of 2.0.7', 'How it is known of 2', 'Where 2 does otherwise'),
    row('---', '---', '---', '---', '---'),
    ...unprovenInTwo.map(({ calls, now, told, known, otherwise }) =>
      row(calls.map((call) => `\`${call}\``).join(', '), now, told, known, otherwise),
    ),
    '',
  ].join('\n');

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function callRow(call: StorageCall): string {
  const cases = suite.filter(({ calls }) => calls.includes(call));
  const isRefused = refusedCases.some(({ calls }) => calls.includes(call));
  const ways = [...new Set(cases.map(({ known }) => known))].sort();
  const here = isRefused ? 'refused by name' : 'modelled';
  return row(`\`${call}\``, here, String(cases.length), ways.join(', '));
}

const caseRow = (one: StorageCase): string =>
  row(
    one.name,
    one.calls.map((call) => `\`${call}\``).join(', '),
    evidenceFor(one),
    one.localOnly === true ? 'the local Forge' : 'the local Forge and a real site',
  );

function evidenceFor(one: StorageCase): string {
  if (one.known === 'documented') return `[${HOW.documented}](${one.source})`;
  if (one.known === 'seen') return `${HOW.seen}: ${one.source}`;
  return one.known === 'assumed' ? `${HOW.assumed}: ${one.open}` : HOW[one.known];
}
