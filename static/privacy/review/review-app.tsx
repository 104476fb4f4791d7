/** @jsxImportSource preact */
import '../styles/inspect-given.css';
import '../styles/inspected.css';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { NOTHING_GIVEN, type GivenTexts } from './given-texts';
import { resultOf, toldResult, type Result } from './result';
import { useComparing, type Comparing } from './input/use-comparing';
import { useDrop } from './input/use-drop';
import { useLine } from './input/use-line';
import { InspectBox } from './input/input-box';
import { InspectButtons } from './input/buttons';
import { InspectIntro } from './intro';
import { ManyOutcome } from './many/many-outcome';
import { useMany } from './many/use-many';
import type { ChosenFile } from './input/on-file';
import { ReviewOutcome } from './review-outcome';
import { StatementBox } from './statement/statement-box';
import { useServices } from './answer/use-services';
import { useStatement } from './statement/use-statement';

export interface InspectAppProps {
  readonly words: InspectorWords;
  /** What is there at first. */
  readonly start?: GivenTexts;
  /** What else can be done with the texts that are given. */
  readonly beside?: (given: GivenTexts) => ComponentChildren;
}

/** The boxes for what is to be inspected, and below them the answer. */
export function InspectApp({ words: few, start = NOTHING_GIVEN, beside }: InspectAppProps) {
  const comparing = useComparing(few, start);
  const { before, after, isComparing } = comparing;
  const plain = before.words ?? after.words ?? few;
  const serviceOf = useServices(before.inspection, after.inspection);
  const words = useMemo(
    () => (serviceOf === null ? plain : plain.knowing(serviceOf)),
    [plain, serviceOf],
  );
  const result = useResult(comparing);
  const statement = useStatement(start.says);
  const line = useLine();
  const asks = isComparing && before.text !== '' ? after : before;
  const many = useMany(words.language, { asks, says: statement });
  const take = (files: readonly ChosenFile[]): void => {
    const [first, second] = files;
    if (isComparing && second !== undefined && first !== undefined && files.length === 2) {
      void before.read(first);
      void after.read(second);
    } else void many.take(files);
  };
  const drop = useDrop(take);
  const place = { line, words };
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
            {...(isComparing ? {} : { onFiles: take })}
            {...place}
          />
          {isComparing && (
            <InspectBox side="after" label={words.of('page.box.after')} given={after} {...place} />
          )}
        </div>
        <InspectButtons comparing={comparing} words={words} />
        <StatementBox given={statement} words={words} />
        {beside?.({
          before: before.text,
          after: isComparing ? after.text : '',
          says: statement.text,
        })}
      </div>
      <p class="unseen" role="status">
        {toldResult(result, words)}
      </p>
      <ManyOutcome given={many} words={words} />
      <ReviewOutcome
        result={result}
        comparing={comparing}
        statement={statement}
        words={words}
        onLine={line.want}
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
