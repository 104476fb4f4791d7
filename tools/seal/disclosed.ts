import type { DisclosedSeals } from '../../src/disclosure/disclosure';
import { kindOf } from './kinds';
import { fingerprint, type Ledger } from './ledger';

/** What the disclosure states about the ledger. */
export function discloseSeals(ledger: Ledger): DisclosedSeals {
  const last = ledger.seals.find(({ files }) =>
    [...files.keys()].some((path) => kindOf(path)?.enforces === true),
  );
  return {
    hash: fingerprint(ledger),
    changed: last === undefined ? null : { date: last.date, why: last.why },
  };
}
