/** @jsxImportSource preact */
import type { Finding, Gravity } from 'sightglass-for-jira/asks/finding';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { MAX_SHOWN, TONES } from './gravity';
import type { Side } from './use-comparing';
import type { WantedLine } from './use-line';
import { Icon } from '../ui/icon';
import { InspectLines } from './lines';
import { Mark } from './mark';
import { byName } from 'sightglass-for-jira/json/own';

interface Props {
  readonly gravity: Gravity;
  readonly findings: readonly Finding[];
  readonly side: Side;
  readonly words: InspectorWords;
  readonly onLine: (wanted: WantedLine) => void;
}

/** The sentences of one gravity. */
export function InspectGroup({ gravity, findings, side, words, onLine }: Props) {
  if (findings.length === 0) return null;
  return (
    <div class={`part gravity gravity-${gravity}`}>
      <h3>
        <Icon tone={byName(TONES, gravity)} />
        {words.of(`gravity.${gravity}`)}
      </h3>
      <ul class="findings">
        {findings.slice(0, MAX_SHOWN).map((finding, index) => (
          <li key={index} class="finding">
            <p>{words.finding(finding)}</p>
            <Mark proof={finding.proof} words={words} />
            <InspectLines lines={finding.lines} side={side} words={words} onLine={onLine} />
          </li>
        ))}
      </ul>
      <Cut count={findings.length} words={words} />
    </div>
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
