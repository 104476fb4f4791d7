/** @jsxImportSource preact */
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { byName } from 'sightglass-for-jira/json/own';
import type { Point, Verdict } from 'sightglass-for-jira/review/held';
import type { Passage } from 'sightglass-for-jira/says/reading';
import { Icon } from '../../ui/icon';
import { ShowPassages } from './show-passages';

interface Props {
  readonly points: readonly Point[];
  readonly words: InspectorWords;
  readonly onShow: (passages: readonly Passage[]) => void;
}

const TONES = {
  disagrees: 'warning',
  'bears-out': 'success',
  'says-nothing': 'information',
} as const satisfies Readonly<Record<Verdict, string>>;

/** How the statement stands to what the app asks for: what disagrees comes first. */
export function Held({ points, words, onShow }: Props) {
  return (
    <div class="part">
      <h3>{words.of('review.heading.points')}</h3>
      {points.length === 0 && <p>{words.of('review.points.none')}</p>}
      <ul class="findings">
        {points.map(({ id, verdict, values, passages, lines }, index) => (
          <li key={index} class={`finding held-${byName(TONES, verdict)}`}>
            <p>
              <Icon tone={byName(TONES, verdict)} /> {words.of(`review.${id}`, values)}
            </p>
            {lines.length > 0 && <p class="hint">{words.lines(lines)}</p>}
            <ShowPassages passages={passages} words={words} onShow={onShow} />
          </li>
        ))}
      </ul>
    </div>
  );
}
