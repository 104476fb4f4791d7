/** @jsxImportSource preact */
import { useMemo } from 'preact/hooks';
import { compareInspections } from 'sightglass-for-jira/asks/compare/compare';
import type { Inspection } from 'sightglass-for-jira/asks/inspection';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { toldComparison } from './told-comparison';
import type { Files } from '../result';
import type { WantedLine } from '../input/use-line';
import { InspectComparison } from './comparison';

export interface ComparedProps {
  readonly before: Inspection;
  readonly after: Inspection;
  readonly files: Files;
  readonly words: InspectorWords;
  readonly onLine: (wanted: WantedLine) => void;
}

/** Two versions side by side. Comparing takes a while where much is given, so it is done once a pair. */
export function InspectCompared({ before, after, ...rest }: ComparedProps) {
  const comparison = useMemo(() => compareInspections(before, after), [before, after]);
  return (
    <>
      <p class="unseen" role="status">
        {toldComparison(comparison, rest.words)}
      </p>
      <InspectComparison comparison={comparison} {...rest} />
    </>
  );
}
