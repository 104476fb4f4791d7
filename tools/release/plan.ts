import { isVersion, ordersVersions } from '../../src/disclosure/version';
import type { PublisherProblem } from '../../src/disclosure/publisher';

/** All that decides whether there can be a release. */
export interface Situation {
  readonly wanted: string | undefined;
  /** The version in package.json. */
  readonly present: string;
  /** Versions that were released before. */
  readonly released: readonly string[];
  readonly publisherProblems: readonly PublisherProblem[];
  readonly isTreeClean: boolean;
}

/** Why there can be no release, in one line that says what to do; `null` when there can be one. */
export function refusal(situation: Situation): string | null {
  const { wanted, publisherProblems, isTreeClean } = situation;
  if (wanted === undefined) return 'Say which version: npm run release -- 1.2.3';
  if (!isVersion(wanted)) return `${wanted} is no version. Say it as three numbers, such as 1.2.3.`;
  const [problem] = publisherProblems;
  if (problem?.problem === 'unset')
    return 'The maker has not named itself. Fill in publisher.json and set "set" to true.';
  if (problem !== undefined)
    return `publisher.json: ${problem.field ?? 'the file'} is ${problem.problem}. Correct it first.`;
  return versionRefusal(wanted, situation) ?? (isTreeClean ? null : DIRTY);
}

const DIRTY = 'There are changes that are not committed. Commit or drop them first.';

/** The present version may be released once; after that only a greater one. */
function versionRefusal(wanted: string, { present, released }: Situation): string | null {
  const isGreater = (other: string): boolean => ordersVersions(wanted, other) > 0;
  const last = released.at(-1);
  if (last !== undefined && !isGreater(last))
    return `${wanted} is not greater than ${last}, which is released. Choose a greater version.`;
  const mayRepeat = last === undefined && wanted === present;
  return mayRepeat || isGreater(present)
    ? null
    : `${wanted} is not greater than ${present}, the present version. Choose a greater version.`;
}
