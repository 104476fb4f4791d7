import type { Finding } from '../finding';
import type { Given } from '../rules/given';
import { isDenied } from './denials';
import { GROUNDS, type Ground } from './ground';
import { groundsOf } from './grounds';
import { REASSURANCES, type Reassurance } from './reassurances';

/** The reassurances that a file proves, and what keeps it from proving more. */
export interface Proven {
  readonly findings: readonly Finding[];
  /** The grounds that do not hold. */
  readonly missing: readonly Ground[];
  /** Of these, the ones that alone keep a reassurance back. */
  readonly withheld: readonly Ground[];
}

/**
 * What an app cannot do, as far as a file proves it. Nothing else makes reassurances: one is held
 * back wherever something it rests on is unknown, unread, missing or only assumed.
 */
export function reassure(given: Given): Proven {
  const grounds = groundsOf(given);
  const isMissing = (ground: Ground): boolean => !grounds.has(ground);
  const notDenied = REASSURANCES.filter(
    ({ of, deniedBy }) =>
      of.includes(given.kind) && !deniedBy.some((denial) => isDenied(denial, given)),
  );
  const said = notDenied.filter(({ restsOn }) => !restsOn.some(isMissing));
  const isAll = said.some(({ id }) => id === ALL);
  return {
    findings: said.filter(({ id }) => !isAll || !IMPLIED.includes(id)).map(findingOf),
    missing: GROUNDS.filter(isMissing),
    withheld: [...new Set(notDenied.flatMap(({ restsOn }) => restsOn.filter(isMissing)))],
  };
}

const findingOf = ({ id, concern, proof }: Reassurance): Finding => ({
  id,
  concern,
  gravity: 'reassuring',
  proof,
  lines: [],
  values: {},
});

/**
 * The sentence that the app asks for nothing; it makes the single reassurances about scopes
 * redundant.
 */
const ALL = 'cannot.anything';
const IMPLIED = ['cannot.read', 'cannot.change', 'cannot.delete', 'reach.nothing'];
