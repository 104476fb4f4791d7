/** @jsxImportSource preact */
import type { Comparison } from 'sightglass-for-jira/asks/compare/comparison';
import { partSentence } from 'sightglass-for-jira/output/comparison';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { MAX_SHOWN } from '../answer/gravity';
import type { WantedLine } from '../input/use-line';
import { Cut } from '../answer/group';
import { BothLines } from '../answer/lines';

interface Props {
  readonly parts: Comparison['parts'];
  readonly words: InspectorWords;
  readonly onLine: (wanted: WantedLine) => void;
}

/** What the files declare otherwise, thing by thing. */
export function InspectParts({ parts, words, onLine }: Props) {
  const changed = parts.filter(({ kind }) => kind !== 'same');
  const same = parts.length - changed.length;
  return (
    <div class="part">
      <h3>{words.of('compare.parts')}</h3>
      {changed.length === 0 && <p>{words.of('compare.nothing')}</p>}
      <ul class="findings">
        {changed.slice(0, MAX_SHOWN).map((change, index) => (
          <li key={index} class="finding">
            <p>{partSentence(change, words)}</p>
            <BothLines before={change.before} after={change.after} words={words} onLine={onLine} />
          </li>
        ))}
      </ul>
      <Cut count={changed.length} words={words} />
      {same > 0 && <p class="hint">{words.of('compare.same', { count: same })}</p>}
    </div>
  );
}
