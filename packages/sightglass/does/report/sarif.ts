import type { Log } from 'sarif';
import type { Judged } from '../../accept/judge';
import { CONCERNS, type SourceFinding } from './findings';
import type { Say } from './words';

/** The findings in SARIF 2.1.0; accepted ones are suppressed with their reason. */
export function asSarif(judged: readonly Judged<SourceFinding>[], say: Say): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
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
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const resultOf = (
  { found: finding, entry, isOpen }: Judged<SourceFinding>,
  say: Say,
): NonNullable<Log['runs'][number]['results']>[number] => ({
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
