/** @jsxImportSource preact */
import type { Gravity } from 'sightglass-for-jira/asks/finding';
import type { Told } from 'sightglass-for-jira/asks/told';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { MAX_SHOWN, TONES } from './gravity';
import type { Side } from '../input/use-comparing';
import type { WantedLine } from '../input/use-line';
import { Disclosure } from '../../ui/details';
import { Icon } from '../../ui/icon';
import { InspectLines } from './lines';
import { Mark } from './mark';
import { byName } from 'sightglass-for-jira/json/own';

interface Props {
  readonly gravity: Gravity;
  readonly told: readonly Told[];
  readonly side: Side;
  readonly words: InspectorWords;
  readonly onLine: (wanted: WantedLine) => void;
}

/** So many reassurances are shown at once; the others unfold. */
const FEW_REASSURING = 3;

/** The sentences of one gravity. */
export function InspectGroup({ gravity, told, ...place }: Props) {
  if (told.length === 0) return null;
  const { words } = place;
  const few = gravity === 'reassuring' ? FEW_REASSURING : told.length;
  const more = told.slice(few);
  return (
    <div class={`part gravity gravity-${gravity}`}>
      <h3>
        <Icon tone={byName(TONES, gravity)} />
        {words.of(`gravity.${gravity}`)}
      </h3>
      <Sentences told={told.slice(0, few)} {...place} />
      {more.length > 0 && (
        <Disclosure summary={words.of('page.more-reassuring', { count: more.length })}>
          <Sentences told={more} {...place} />
        </Disclosure>
      )}
    </div>
  );
}

function Sentences({ told, side, words, onLine }: Omit<Props, 'gravity'>) {
  return (
    <>
      <ul class="findings">
        {told.slice(0, MAX_SHOWN).map(({ finding, text }, index) => (
          <li key={index} class="finding">
            <p>{text}</p>
            <Mark proof={finding.proof} words={words} />
            <InspectLines lines={finding.lines} side={side} words={words} onLine={onLine} />
          </li>
        ))}
      </ul>
      <Cut count={told.length} words={words} />
    </>
  );
}

interface CutProps {
  readonly count: number;
  readonly words: InspectorWords;
}

/** Says so where more was found than is put on the page. */
export function Cut({ count, words }: CutProps) {
  if (count <= MAX_SHOWN) return null;
  return <p class="hint">{words.of('page.cut', { shown: MAX_SHOWN, of: count })}</p>;
}
