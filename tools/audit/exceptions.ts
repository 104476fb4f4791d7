import { textAt } from 'sightglass-for-jira/json/decoded';
import type { Finding } from './findings';

/** A finding that is accepted until a day, with the reason. */
export interface Exception {
  readonly advisory: string;
  readonly package: string;
  readonly reason: string;
  /** The last day on which it holds, as 2026-12-31. */
  readonly until: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The exceptions in a file; `null` when one of them is incomplete. */
export function decodeExceptions(json: unknown): readonly Exception[] | null {
  if (!Array.isArray(json)) return null;
  const decoded = json.map(decodeOne).filter((one) => one !== null);
  return decoded.length === json.length ? decoded : null;
}

function decodeOne(json: unknown): Exception | null {
  const one = {
    advisory: textAt(json, 'advisory') ?? '',
    package: textAt(json, 'package') ?? '',
    reason: textAt(json, 'reason') ?? '',
    until: textAt(json, 'until') ?? '',
  };
  return DAY.test(one.until) && !Object.values(one).includes('') ? one : null;
}

/**
 * One line for each finding without an exception, and for each exception that covers no finding
 * today.
 */
export function problemsOf(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
  today: string,
): readonly string[] {
  const valid = exceptions.filter(({ until }) => until >= today);
  return [
    ...findings
      .filter((finding, n) => findings.findIndex((one) => isSame(one, finding)) === n)
      .filter((finding) => !valid.some((one) => isSame(one, finding)))
      .map(lineOf),
    ...exceptions
      .filter((one) => one.until < today)
      .map((one) => `${named(one)}: the exception ended on ${one.until}.`),
    ...valid
      .filter((one) => !findings.some((finding) => isSame(one, finding)))
      .map((one) => `${named(one)}: the exception excuses nothing. Take it out.`),
  ];
}

type About = Pick<Finding, 'advisory' | 'package'>;

const isSame = (one: About, other: About): boolean => named(one) === named(other);

const named = (about: About): string => `${about.package} ${about.advisory}`;

const lineOf = (finding: Finding): string =>
  `${named(finding)}: ${finding.severity}, ${finding.title} (${finding.range}), in ${finding.where}`;
