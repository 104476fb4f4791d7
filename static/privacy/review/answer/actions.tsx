/** @jsxImportSource preact */
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { CopyButton } from '../../ui/copy-button';

interface Props {
  /** `null` while it cannot be copied. */
  readonly markdown: string | null;
  readonly words: InspectorWords;
}

/** Takes the answer along. */
export function InspectActions({ markdown, words }: Props) {
  return (
    <div class="buttons inspect-row no-print">
      {markdown !== null && <CopyButton text={markdown} label={words.of('page.copy')} />}
    </div>
  );
}
