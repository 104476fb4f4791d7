/** @jsxImportSource preact */
import type { Comparison } from 'sightglass-for-jira/asks/compare/comparison';
import { REASONS } from 'sightglass-for-jira/asks/compare/approval/reason';
import { reasonSentence } from 'sightglass-for-jira/output/comparison-approval';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { MAX_SHOWN } from '../answer/gravity';
import type { WantedLine } from '../input/use-line';
import { Cut } from '../answer/group';
import { BothLines } from '../answer/lines';
import { byName } from 'sightglass-for-jira/json/own';

interface Props {
  readonly approval: Comparison['approval'];
  readonly words: InspectorWords;
  readonly onLine: (wanted: WantedLine) => void;
}

/** Whether Atlassian asks an admin before a site gets the later version, and for which reasons. */
export function InspectApproval({ approval, words, onLine }: Props) {
  const { isNeeded, version, reasons } = approval;
  return (
    <div class="part">
      <h3>{words.of('compare.approval')}</h3>
      <p>
        <strong>{words.of(`approval.${isNeeded}`)}</strong>
      </p>
      {version !== null && <p>{words.of(`approval.${version}`)}</p>}
      {reasons.length > 0 && (
        <ul class="findings">
          {reasons.slice(0, MAX_SHOWN).map((reason, index) => (
            <li key={index} class="finding">
              <p>
                {reasonSentence(reason, words)}{' '}
                <a href={byName(REASONS, reason.id)} target="_blank" rel="noopener noreferrer">
                  {words.of('page.source')}
                </a>
              </p>
              <BothLines
                before={reason.before}
                after={reason.after}
                words={words}
                onLine={onLine}
              />
            </li>
          ))}
        </ul>
      )}
      <Cut count={reasons.length} words={words} />
    </div>
  );
}
