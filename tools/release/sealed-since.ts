import { decodeLedger, LEDGER, type Ledger } from '../seal/ledger';
import { git, tagOf } from './git';

/** Files that were sealed together, for one reason. */
export interface Resealed {
  readonly date: string;
  readonly why: string;
  readonly files: readonly string[];
}

/** Every seal that is new between two ledgers, newest first. */
export const resealed = (before: Ledger, now: Ledger): Resealed[] =>
  now.seals
    .map(({ date, why, files }) => ({
      date,
      why,
      files: [...files]
        .filter(([path, hash]) => hashIn(before, path) !== hash)
        .map(([path]) => path),
    }))
    .filter(({ files }) => files.length > 0);

const hashIn = ({ seals }: Ledger, path: string): string | undefined =>
  seals.find(({ files }) => files.has(path))?.files.get(path);

/** The ledger of a release; empty where there was none. */
export function ledgerOf(root: string, version: string | null): Ledger {
  const isThere = version !== null && git(root, 'ls-tree', tagOf(version), LEDGER) !== '';
  const text = isThere ? git(root, 'show', `${tagOf(version)}:${LEDGER}`) : '';
  return decodeLedger(text) ?? { seals: [], reviewed: new Map() };
}

/** The new seals as lines of text. */
export const tellResealed = (seals: readonly Resealed[]): string =>
  seals
    .map(({ date, why, files }) =>
      [`${date} ${why}`, ...files.map((path) => `  ${path}`)].join('\n'),
    )
    .join('\n');
