/** @jsxImportSource preact */
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { InspectOutcome } from './outcome';
import { useInputs } from './record/inputs';
import { Printed } from './record/printed';
import { ReviewRecord } from './record/record';
import type { Result } from './result';
import { StatementOutcome } from './statement/statement-outcome';
import type { GivenStatement } from './statement/use-statement';
import type { Comparing } from './input/use-comparing';
import type { WantedLine } from './input/use-line';

interface Props {
  readonly result: Result;
  readonly comparing: Comparing;
  readonly statement: GivenStatement;
  readonly words: InspectorWords;
  readonly onLine: (wanted: WantedLine) => void;
}

/** All that is told of what was given, and the record of it. */
export function ReviewOutcome({ result, comparing, statement, words, onLine }: Props) {
  const inputs = useInputs(comparing, statement, words);
  const app = result.of === 'one' ? result.inspection : null;
  if (inputs.length === 0) return null;
  return (
    <Printed>
      {(print) => (
        <>
          <InspectOutcome result={result} comparing={comparing} words={words} onLine={onLine} />
          <StatementOutcome
            key={words.language}
            content={statement.content}
            app={comparing.isComparing ? null : comparing.before.inspection}
            language={words.language}
          />
          <ReviewRecord
            inputs={inputs}
            reviewed={{
              name: app?.app ?? comparing.before.file ?? statement.file ?? 'review',
              result,
              says: statement.content,
              saysFile: statement.file,
            }}
            words={words}
            onPrint={print}
          />
        </>
      )}
    </Printed>
  );
}
