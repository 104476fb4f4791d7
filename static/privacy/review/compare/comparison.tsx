/** @jsxImportSource preact */
import { useMemo } from 'preact/hooks';
import type { Comparison } from 'sightglass-for-jira/asks/compare/comparison';
import { comparisonToMarkdown } from 'sightglass-for-jira/output/comparison';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import type { Tone } from '../../ui/tone';
import type { Side } from '../input/use-comparing';
import type { WantedLine } from '../input/use-line';
import { InspectActions } from '../answer/actions';
import { InspectApproval } from './approval';
import { InspectChanges } from './changes';
import { InspectMigration } from './migration';
import { InspectParts } from './parts';
import { Message } from '../../ui/message';
import { Section } from '../../ui/section';
import { byName } from 'sightglass-for-jira/json/own';

interface Props {
  readonly comparison: Comparison;
  readonly files: Readonly<Record<Side, string | null>>;
  readonly words: InspectorWords;
  readonly onLine: (wanted: WantedLine) => void;
}

const TONES: Readonly<Record<Comparison['verdict'], Tone>> = {
  more: 'warning',
  both: 'warning',
  less: 'success',
  same: 'success',
  unknown: 'information',
};

/** What changes from one version to the other, and whether an admin is asked first. */
export function InspectComparison({ comparison, files, words, onLine }: Props) {
  const { verdict, basis, isPartial, approval } = comparison;
  const markdown = useMemo(
    () =>
      comparisonToMarkdown(comparison, words, {
        before: files.before ?? words.of('page.box.before'),
        after: files.after ?? words.of('page.box.after'),
      }),
    [comparison, files, words],
  );
  const isByOther = basis === 'concerns' || basis === 'scopes';
  const place = { words, onLine };
  return (
    <Section heading={words.of('page.changes')}>
      <Message
        tone={
          isPartial && byName(TONES, verdict) === 'success' ? 'warning' : byName(TONES, verdict)
        }
        prominent
      >
        <p>{words.of(`compare.verdict.${verdict}`)}</p>
        {isByOther && <p>{words.of(`compare.basis.${basis}`)}</p>}
        {isPartial && <p>{words.of('compare.partial')}</p>}
      </Message>
      <InspectApproval approval={approval} {...place} />
      <InspectMigration migration={comparison.migration} words={words} />
      {basis !== 'nothing' && (
        <>
          <InspectChanges comparison={comparison} {...place} />
          <InspectParts parts={comparison.parts} {...place} />
        </>
      )}
      <InspectActions markdown={markdown} words={words} />
    </Section>
  );
}
