import { otherwiseVersioned } from '../../release/version';
import { brokenSeals } from '../../seal/broken';
import { sealable } from '../../seal/kinds';
import { decodeLedger, LEDGER, readLedger, toJson, type Ledger } from '../../seal/ledger';
import { lockProblems } from '../../seal/sentences';
import { FAULTS } from '../../seal/tell';
import type { Files } from '../files';
import { remembered } from '../remember';
import type { Rule } from '../rule';
import { unspaced } from '../unspaced';
import type { Finding } from '../finding';

/**
 * Files that no rule can judge match their seals, so that every change to one has a stated reason.
 */
export const seals: Rule = {
  id: 'seals',
  looksAt: 'every file of a sealed kind against seals.json, and every package in the lock files',
  examine: ({ files }) => {
    const ledger = readLedger(files);
    const paths = sealable(files);
    const broken = brokenSeals(files, ledger).map(({ path, fault }) =>
      finding(path, `It is ${FAULTS[fault]}. See what changed: npm run seal -- ${path}`),
    );
    const versions = otherwiseVersioned(files).map((path) =>
      finding(path, 'It names another version than package.json.'),
    );
    return {
      examined: paths.length,
      findings: [
        ...broken,
        ...versions,
        ...(isWhole(files.read(LEDGER) ?? '')
          ? []
          : [finding(LEDGER, 'It says more than its seals.')]),
        ...ledgerFindings(ledger),
        ...lockFindings(files, paths),
      ],
    };
  },
};

const finding = (file: string, message: string): Finding => ({ file, line: 1, message });

/** Whether the stored ledger is what was read of it, and nothing else. */
const isWhole = remembered((text) => {
  const ledger = decodeLedger(text);
  return ledger !== null && unspaced(text) === JSON.stringify(toJson(ledger));
});

/** Every seal has a reason and a day, and the newest comes first. */
const ledgerFindings = ({ seals: all }: Ledger): Finding[] =>
  all.flatMap(({ date, why }, index) => [
    ...(/^\d{4}-\d{2}-\d{2}$/.test(date) ? [] : [finding(LEDGER, `“${why}” has no day.`)]),
    ...(why.trim() === '' ? [finding(LEDGER, `A seal of ${date} has no reason.`)] : []),
    ...(date > (all[index - 1]?.date ?? date)
      ? [finding(LEDGER, `“${why}” is newer than the seal above it.`)]
      : []),
  ]);

const lockFindings = (files: Files, paths: readonly string[]): Finding[] =>
  paths
    .filter((path) => path.endsWith('package-lock.json'))
    .flatMap((path) =>
      lockProblems(files.read(path) ?? '{}').map((message) => finding(path, message)),
    );
