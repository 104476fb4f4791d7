/** @jsxImportSource preact */
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { CopyButton } from '../ui/copy-button';
import { on } from '../ui/happened';

interface Props {
  /** `null` while it cannot be copied. */
  readonly markdown: string | null;
  readonly words: InspectorWords;
  readonly onPrint: () => void;
}

/** Takes the answer along. */
export function InspectActions({ markdown, words, onPrint }: Props) {
  return (
    <div class="buttons inspect-row no-print">
      {markdown !== null && <CopyButton text={markdown} label={words.of('page.copy')} />}
      <button type="button" class="button button-subtle" onClick={on(onPrint)}>
        {words.of('page.print')}
      </button>
    </div>
  );
}
