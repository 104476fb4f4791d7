import { parseArgs } from 'node:util';

import { isVersion, ordersVersions } from '../../src/disclosure/history/version';
import type { PublisherProblem } from '../../src/statement/publisher';

/** The parsed arguments. */
export interface Wanted {
  readonly version: string;
  /** Why the release may go without an audit that nobody answers; `null` when it may not. */
  readonly withoutAudit: string | null;
}

/** Everything that decides whether a release is possible. */
export interface Situation {
  readonly wanted: Wanted | null;
  /** The version in package.json. */
  readonly present: string;
  /** Versions that were released before. */
  readonly released: readonly string[];
  readonly isTagged: boolean;
  readonly publisherProblems: readonly PublisherProblem[];
  readonly isTreeClean: boolean;
}

const USAGE = 'Say which version: npm run release -- 1.2.3 [--without-audit "reason"]';

/** Parses the arguments; `null` where they are invalid. */
export function wantedIn(args: readonly string[]): Wanted | null {
  const options = { 'without-audit': { type: 'string' } } as const;
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [version, ...rest] = positionals;
    const reason = values['without-audit'] ?? null;
    if (version === undefined || rest.length > 0 || reason?.trim() === '') return null;
    return { version, withoutAudit: reason };
  } catch {
    return null;
  }
}

/** Why no release is possible, in one line that says what to do; `null` when one is. */
export function refusal(situation: Situation): string | null {
  const { wanted, publisherProblems, isTreeClean } = situation;
  if (wanted === null) return USAGE;
  const { version } = wanted;
  if (!isVersion(version))
    return `${version} is no version. Say it as three numbers, such as 1.2.3.`;
  const [problem] = publisherProblems;
  if (problem?.problem === 'unset')
    return 'The maker has not named itself. Fill in publisher.json and set "set" to true.';
  if (problem !== undefined)
    return `publisher.json: ${problem.field ?? 'the file'} is ${problem.problem}. Correct it first.`;
  return versionRefusal(version, situation) ?? (isTreeClean ? null : DIRTY);
}

const DIRTY = 'There are changes that are not committed. Commit or drop them first.';

/** The present version may be released once; after that only greater ones. */
function versionRefusal(wanted: string, { present, released, isTagged }: Situation): string | null {
  const isGreater = (other: string): boolean => ordersVersions(wanted, other) > 0;
  const last = released.at(-1);
  if (last !== undefined && !isGreater(last))
    return `${wanted} is not greater than ${last}, which is released. Choose a greater version.`;
  if (isTagged) return `There is a tag for ${wanted} already. Choose a greater version.`;
  const mayRepeat = last === undefined && wanted === present;
  return mayRepeat || isGreater(present)
    ? null
    : `${wanted} is not greater than ${present}, the present version. Choose a greater version.`;
}

/** The exit code of `npm run audit` when nobody answers it. */
const UNANSWERED = 2;

/** Why the audit's result forbids a release; `null` when it does not. */
export function auditRefusal(code: number | null, withoutAudit: string | null): string | null {
  if (code === 0 || (code === UNANSWERED && withoutAudit !== null)) return null;
  return code === UNANSWERED
    ? 'No release without an audit. If none can be had, say why: --without-audit "reason"'
    : 'npm run audit fails. See to what it names first.';
}
