/** @jsxImportSource preact */
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { CopyButton, type LateText } from '../../ui/copy-button';

interface Props {
  readonly markdown: string | LateText;
  readonly words: InspectorWords;
}

/** Takes the answer along. */
export function InspectActions({ markdown, words }: Props) {
  return (
    <div class="buttons inspect-row no-print">
      <CopyButton text={markdown} label={words.of('page.copy')} />
    </div>
  );
}
