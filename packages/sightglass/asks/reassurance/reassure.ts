import type { Finding } from '../finding';
import type { Given } from '../rules/given';
import { isDenied } from './denials';
import { GROUNDS, type Ground } from './ground';
import { groundsOf } from './grounds';
import { REASSURANCES } from './reassurances';

/**
 * What an app cannot do, as far as a file proves it. The one place that reassures: a sentence is held
 * back where anything that it rests on is unknown, unread, absent or only assumed.
 */
export function reassure(given: Given): readonly Finding[] {
  const grounds = groundsOf(given);
  return REASSURANCES.filter(
    ({ of, restsOn, deniedBy }) =>
      of.includes(given.kind) &&
      restsOn.every((ground) => grounds.has(ground)) &&
      !deniedBy.some((denial) => isDenied(denial, given)),
  )
    .filter(({ id }, _, said) => !IMPLIED.includes(id) || !said.some((other) => other.id === ALL))
    .map(({ id, concern, proof }) => ({
      id,
      concern,
      gravity: 'reassuring',
      proof,
      lines: [],
      values: {},
    }));
}

/** Who asks for nothing need not be told what that keeps the app from. */
const ALL = 'cannot.anything';
const IMPLIED = ['cannot.read', 'cannot.change', 'cannot.delete', 'reach.nothing'];

/** What does not hold of a file. */
export function missingIn(given: Given): readonly Ground[] {
  const grounds = groundsOf(given);
  return GROUNDS.filter((ground) => !grounds.has(ground));
}

/** The grounds that are missing and by that alone keep something reassuring from being said. */
export function withheldIn(given: Given): readonly Ground[] {
  const grounds = groundsOf(given);
  const missing = REASSURANCES.filter(
    ({ of, deniedBy }) =>
      of.includes(given.kind) && !deniedBy.some((denial) => isDenied(denial, given)),
  ).flatMap(({ restsOn }) => restsOn.filter((ground) => !grounds.has(ground)));
  return [...new Set(missing)];
}
