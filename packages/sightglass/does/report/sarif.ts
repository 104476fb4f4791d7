import type { Result, Run } from 'sarif';
import type { Judged } from '../../accept/judge';
import { asLog } from '../../output/sarif-log';
import { CONCERNS, type SourceFinding } from './concerns';
import type { Say } from './say';

/** The findings in SARIF; accepted ones are suppressed with their reason. */
export const asSarif = (judged: readonly Judged<SourceFinding>[], say: Say): string =>
  asLog([runOf(judged, say)]);

/** The SARIF run alone. */
export const runOf = (judged: readonly Judged<SourceFinding>[], say: Say): Run => ({
  tool: {
    driver: {
      name: 'Sightglass',
      rules: CONCERNS.map((id) => ({
        id,
        shortDescription: { text: say(`concern.${id}`, { subject: '…' }) },
      })),
    },
  },
  columnKind: 'utf16CodeUnits',
  results: judged.map((each) => resultOf(each, say)),
});

const resultOf = ({ found: finding, entry, isOpen }: Judged<SourceFinding>, say: Say): Result => ({
  ruleId: finding.concern,
  level: finding.certainty === 'certain' ? 'warning' : 'note',
  message: { text: say(finding.key, finding.values) },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: encodeURI(finding.file) },
        region: { startLine: finding.line },
      },
    },
  ],
  partialFingerprints: { 'subject/v1': `${finding.concern} ${finding.subject} ${finding.file}` },
  ...(entry === null || isOpen
    ? {}
    : { suppressions: [{ kind: 'external' as const, justification: entry.reason }] }),
});
