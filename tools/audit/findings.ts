import { at, itemsAt, keysAt, textAt } from 'sightglass-for-jira/json/decoded';

/** One advisory about one package. */
export interface Finding {
  readonly advisory: string;
  readonly package: string;
  readonly severity: string;
  readonly title: string;
  /** The affected versions. */
  readonly range: string;
  /** What was audited when it was found. */
  readonly where: string;
}

const TOO_SLIGHT = ['info', 'low'];

/**
 * Advisories of moderate severity or above in npm's report; `null` for an answer that is not a
 * report.
 */
export function findingsIn(report: unknown, where: string): readonly Finding[] | null {
  if (at(report, 'auditReportVersion') !== 2) return null;
  return keysAt(report, 'vulnerabilities')
    .flatMap((name) => itemsAt(report, 'vulnerabilities', name, 'via'))
    .filter((via) => typeof via === 'object')
    .map((via) => findingOf(via, where))
    .filter(({ severity }) => !TOO_SLIGHT.includes(severity));
}

/** A finding counts even where its advisory leaves fields empty. */
const findingOf = (via: unknown, where: string): Finding => ({
  advisory: /[^/]+$/.exec(textAt(via, 'url') ?? '')?.[0] ?? String(at(via, 'source')),
  package: textAt(via, 'name') ?? '',
  severity: textAt(via, 'severity') ?? 'unrated',
  title: textAt(via, 'title') ?? '',
  range: textAt(via, 'range') ?? '',
  where,
});
