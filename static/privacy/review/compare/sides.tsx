/** @jsxImportSource preact */
import type { Inspection } from 'sightglass-for-jira/asks/inspection';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { on } from '../../ui/happened';
import type { Comparing } from '../input/use-comparing';

interface Props {
  readonly inspection: Inspection;
  readonly comparing: Comparing;
  readonly words: InspectorWords;
}

/** For the difference of two versions: both of its sides, to compare them. */
export function InspectSides({ inspection: { sides }, comparing, words }: Props) {
  if (sides === null) return null;
  return (
    <div class="buttons no-print">
      <button
        type="button"
        class="button button-primary"
        onClick={on(() => {
          comparing.compare(sides.before, sides.after);
        })}
      >
        {words.of('page.compare.sides')}
      </button>
    </div>
  );
}
