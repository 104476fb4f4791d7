/** @jsxImportSource preact */
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import type { Passage } from 'sightglass-for-jira/says/reading';
import { on } from '../../ui/happened';

interface Props {
  readonly passages: readonly Passage[];
  readonly words: InspectorWords;
  readonly onShow: (passages: readonly Passage[]) => void;
}

/** A button that marks passages in the text; nothing where there are none. */
export function ShowPassages({ passages, words, onShow }: Props) {
  if (passages.length === 0) return null;
  return (
    <button
      type="button"
      class="button button-subtle no-print"
      onClick={on(() => {
        onShow(passages);
      })}
    >
      {words.of('page.statement.show', { count: passages.length })}
    </button>
  );
}
