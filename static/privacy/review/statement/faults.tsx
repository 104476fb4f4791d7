/** @jsxImportSource preact */
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { faultSentence } from 'sightglass-for-jira/review/sentences';
import type { Fault, Passage } from 'sightglass-for-jira/says/reading';
import { ShowPassages } from './show-passages';

interface Props {
  readonly faults: readonly Fault[];
  readonly words: InspectorWords;
  readonly onShow: (passages: readonly Passage[]) => void;
}

/** What is wrong with the text itself, each with its passages. */
export function Faults({ faults, words, onShow }: Props) {
  return (
    <div class="part">
      <h3>{words.of('says.heading.faults')}</h3>
      {faults.length === 0 && <p>{words.of('says.faults.none')}</p>}
      <ul class="findings">
        {faults.map((fault, index) => (
          <li key={index} class="finding">
            <p>{faultSentence(fault, words)}</p>
            <ShowPassages passages={fault.passages} words={words} onShow={onShow} />
          </li>
        ))}
      </ul>
    </div>
  );
}
