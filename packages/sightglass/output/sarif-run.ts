import type { Notification, ReportingDescriptor, Result, Run } from 'sarif';

import type { Finding, Gravity } from '../asks/finding';
import { HARMLESS, type Problem } from '../asks/reading/problem';
import type { InspectorWords } from '../asks/inspection-words';
import { fingerprints } from './fingerprints';
import type { Failure } from './failure';
import { NO_MARKS, type Mark, type Marks } from './marks';
import { locationsOf, uriOf } from './sarif-places';
import type { InspectedFile } from './summary';

/** One SARIF run over all files. */
export function runOver(
  files: readonly InspectedFile[],
  words: InspectorWords,
  failures: readonly Failure[] = [],
  marks: Marks = NO_MARKS,
): Run {
  const rules = rulesOf(files, words);
  const ids = rules.map(({ id }) => id);
  const notifications = [
    ...files.flatMap(({ file, inspection }) =>
      inspection.problems.map((problem) => told(problem, file, words)),
    ),
    ...failures.map(failed),
  ];
  return {
    tool: { driver: { name: 'Sightglass', language: words.language, rules } },
    columnKind: 'utf16CodeUnits',
    artifacts: files.map(({ file }) => ({
      location: { uri: uriOf(file) },
      roles: ['analysisTarget'],
    })),
    invocations: [
      { executionSuccessful: failures.length === 0, toolExecutionNotifications: notifications },
    ],
    results: files.flatMap((file, index) => resultsOf(file, index, ids, words, marks)),
  };
}

/** Every kind of finding, once. */
function rulesOf(files: readonly InspectedFile[], words: InspectorWords): ReportingDescriptor[] {
  const kinds = new Map(
    files.flatMap(({ inspection }) => inspection.findings.map((one) => [one.id, one] as const)),
  );
  return [...kinds.values()].map(({ id, concern, gravity }) => ({
    id,
    shortDescription: { text: words.of(`concern.${concern}`) },
    defaultConfiguration: { level: LEVELS[gravity] },
    properties: { tags: [concern] },
  }));
}

const LEVELS = {
  serious: 'error',
  notable: 'warning',
  ordinary: 'note',
  reassuring: 'none',
} as const;

const resultsOf = (
  { file, inspection: { findings } }: InspectedFile,
  index: number,
  rules: readonly string[],
  words: InspectorWords,
  marks: Marks,
): Result[] => {
  const prints = fingerprints(findings);
  return findings.map((finding, at) => {
    const [location, ...related] = locationsOf(file, index, finding.lines);
    return {
      ruleId: finding.id,
      ruleIndex: rules.indexOf(finding.id),
      ...gravityOf(finding.gravity),
      message: { text: `${words.finding(finding)} ${words.of(`proof.${finding.proof}`)}` },
      locations: location === undefined ? [] : [location],
      ...(related.length === 0 ? {} : { relatedLocations: related }),
      partialFingerprints: { 'sightglassFinding/v1': prints[at] ?? '' },
      ...suppressedBy(marks.get(finding)),
      properties: propertiesOf(finding),
    };
  });
};

/** An accepted finding is suppressed, with its reason, until its end date. */
const suppressedBy = (mark: Mark | undefined): Pick<Result, 'suppressions'> =>
  mark === undefined || mark.isOver
    ? {}
    : { suppressions: [{ kind: 'external', justification: mark.reason }] };

/** SARIF requires `kind: informational` with level `none` for a reassurance. */
const gravityOf = (gravity: Gravity): Pick<Result, 'kind' | 'level'> => ({
  kind: gravity === 'reassuring' ? 'informational' : 'fail',
  level: LEVELS[gravity],
});

const propertiesOf = ({ concern, gravity, proof }: Finding) => ({ concern, gravity, proof });

const told = (problem: Problem, file: string, words: InspectorWords): Notification => ({
  descriptor: { id: problem.id },
  level: HARMLESS.includes(problem.id) ? 'note' : 'warning',
  message: { text: words.problem(problem) },
  locations: locationsOf(file, null, problem.line === null ? [] : [problem.line]),
});

const failed = ({ file, sentence }: Failure): Notification => ({
  descriptor: { id: 'not-inspected' },
  level: 'error',
  message: { text: sentence },
  locations: locationsOf(file, null, []),
});
