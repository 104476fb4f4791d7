import { openBundles } from '../../tools/verify/build/bundles';
import { filesOnDisk, snapshotOf } from '../../tools/verify/files';
import { rules } from '../../tools/verify/rules/index';
import { catalogue } from './catalogue/index';
import { openBaseline } from './caught';
import type { Catcher, Mutation } from './mutation';
import { tryAll, type Outcome } from './try-all';

/**
 * Makes each edit in turn and tells what catches it. Fails when an edit is not caught, when
 * anything other than what it names catches it, when a rule has no edit that only it catches, and
 * when the app has findings before any edit. Arguments select mutations whose names contain all
 * these words; `edit` selects the numbered ones.
 */
export async function main(words: readonly string[], root: string): Promise<number> {
  const disk = snapshotOf(filesOnDisk(root));
  const baseline = await openBaseline(disk, openBundles);
  const chosen = catalogue.filter((one) => words.every((word) => titleOf(one).includes(word)));
  const outcomes = await tryAll(baseline, disk, chosen);
  const faults = [
    ...[...baseline.known].map((finding) => `before any edit: ${finding}`),
    ...(words.length === 0 ? idleRules() : []),
  ];
  const passed = outcomes.filter(({ ok }) => ok).length;
  const failed = outcomes.length - passed + faults.length;
  const lines = [
    ...outcomes.map(told),
    ...faults.map((fault) => `FAIL ${fault}`),
    ...counts(outcomes),
    `${passed} passed, ${failed} failed`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

const told = ({ mutation, ok, by }: Outcome): string =>
  `${ok ? 'ok  ' : 'FAIL'} ${titleOf(mutation)}\n     ${by}`;

const titleOf = ({ number, name }: Mutation): string =>
  number === undefined ? name : `edit ${number}: ${name}`;

/** Rules without a mutation that only they catch. */
const idleRules = (): readonly string[] =>
  rules
    .map(({ id }) => (id === 'seals' ? 'seal' : id))
    .filter((id) => !catalogue.some(({ by }) => by === id))
    .map((id) => `no mutation is caught by ${id} alone`);

const nameOf = (by: Catcher): string => {
  if (typeof by === 'string') return by;
  return 'test' in by ? 'a test' : by.join(' and ');
};

function counts(outcomes: readonly Outcome[]): readonly string[] {
  const kinds = outcomes.map(({ mutation: { by } }) => nameOf(by));
  return [...new Set(kinds)]
    .sort()
    .map((kind) => `${kind}: ${kinds.filter((one) => one === kind).length}`);
}
