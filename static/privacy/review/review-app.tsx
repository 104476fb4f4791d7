/** @jsxImportSource preact */
import '../styles/inspect.css';
import { useMemo } from 'preact/hooks';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { resultOf, toldResult, type Result } from './result';
import { useComparing, type Comparing } from './use-comparing';
import { useDrop } from './use-drop';
import { useLine } from './use-line';
import { InspectBox } from './input-box';
import { InspectButtons } from './buttons';
import { InspectIntro } from './intro';
import { InspectOutcome } from './outcome';
import { StatementBox } from './statement/statement-box';
import { StatementOutcome } from './statement/statement-outcome';
import { useStatement } from './statement/use-statement';

/** The boxes for what is to be inspected, and below them the answer. */
export function InspectApp({ words: plain }: { readonly words: InspectorWords }) {
  const comparing = useComparing();
  const { before, after, isComparing } = comparing;
  const serviceOf = before.serviceOf ?? after.serviceOf;
  const words = useMemo(
    () => (serviceOf === null ? plain : plain.knowing(serviceOf)),
    [plain, serviceOf],
  );
  const result = useResult(comparing);
  const statement = useStatement();
  const line = useLine();
  const drop = useDrop((file) => {
    void (isComparing && before.text !== '' ? after : before).read(file);
  });
  return (
    <div
      class={drop.isOver ? 'inspect inspect-over' : 'inspect'}
      onDragOver={drop.onDragOver}
      onDragLeave={drop.onDragLeave}
      onDrop={drop.onDrop}
    >
      <div class="inspect-given no-print">
        <InspectIntro words={words} />
        <div class={isComparing ? 'inspect-two' : ''}>
          <InspectBox
            side="before"
            label={words.of(isComparing ? 'page.box.before' : 'page.box')}
            given={before}
            line={line}
            words={words}
          />
          {isComparing && (
            <InspectBox
              side="after"
              label={words.of('page.box.after')}
              given={after}
              line={line}
              words={words}
            />
          )}
        </div>
        <InspectButtons comparing={comparing} words={words} />
        <StatementBox given={statement} words={words} />
      </div>
      <p class="unseen" role="status">
        {toldResult(result, words)}
      </p>
      <InspectOutcome result={result} comparing={comparing} words={words} onLine={line.want} />
      <StatementOutcome
        content={statement.content}
        app={isComparing ? null : before.inspection}
        language={words.language}
      />
      {drop.isOver && <p class="inspect-drop">{words.of('page.dropping')}</p>}
    </div>
  );
}

/** The same as long as the same was given, so that nothing is compared again for every key. */
function useResult({ before, after, isComparing }: Comparing): Result {
  const { inspection: old, file: oldFile } = before;
  const now = isComparing ? after.inspection : null;
  const { file } = after;
  return useMemo(
    () => resultOf({ inspection: old, file: oldFile }, { inspection: now, file }),
    [old, oldFile, now, file],
  );
}
