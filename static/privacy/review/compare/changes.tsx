/** @jsxImportSource preact */
import type { Comparison } from 'sightglass-for-jira/asks/compare/comparison';
import {
  CHANGE_KINDS,
  type FindingChange,
  type ReachChange,
} from 'sightglass-for-jira/asks/compare/change';
import { reachSentence } from 'sightglass-for-jira/output/comparison';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { MAX_SHOWN, TONES } from '../answer/gravity';
import type { WantedLine } from '../input/use-line';
import { Disclosure } from '../../ui/details';
import { Cut } from '../answer/group';
import { BothLines } from '../answer/lines';
import { Lozenge } from '../../ui/lozenge';
import { byName } from 'sightglass-for-jira/json/own';

interface Props {
  readonly comparison: Comparison;
  readonly words: InspectorWords;
  readonly onLine: (wanted: WantedLine) => void;
}

/** What the app may do otherwise than before, by kind of change; what stays the same is folded. */
export function InspectChanges({ comparison, words, onLine }: Props) {
  const { findings, concerns, reach } = comparison;
  const told = [...findings, ...concerns];
  const kinds = CHANGE_KINDS.map((kind) => ({
    kind,
    told: told.filter((change) => change.kind === kind),
    reach: reach.filter((change) => change.kind === kind),
  })).filter((group) => group.told.length + group.reach.length > 0);
  const place = { words, onLine };
  const isSame = kinds.every(({ kind }) => kind === 'same');
  return (
    <div class="part">
      <h3>{words.of('compare.findings')}</h3>
      {isSame && <p>{words.of('compare.nothing')}</p>}
      {kinds.map(({ kind, ...group }) =>
        kind === 'same' ? (
          <Disclosure key={kind} summary={words.of('page.kind.same')}>
            <Changes {...group} {...place} />
          </Disclosure>
        ) : (
          <div key={kind} class={`change change-${kind}`}>
            <h4>{words.of(`page.kind.${kind}`)}</h4>
            <Changes {...group} {...place} />
          </div>
        ),
      )}
    </div>
  );
}

interface ChangesProps extends Omit<Props, 'comparison'> {
  readonly told: readonly FindingChange[];
  readonly reach: readonly ReachChange[];
}

function Changes({ told, reach, words, onLine }: ChangesProps) {
  return (
    <>
      <ul class="findings">
        {told.slice(0, MAX_SHOWN).map((change, index) => (
          <Change key={index} change={change} words={words} onLine={onLine} />
        ))}
        {reach.map((change) => (
          <li key={change.about} class="finding">
            <p>{reachSentence(change, words)}</p>
          </li>
        ))}
      </ul>
      <Cut count={told.length} words={words} />
    </>
  );
}

interface ChangeProps extends Omit<Props, 'comparison'> {
  readonly change: FindingChange;
}

/** The sentence as it is now, and as it was before where that was another. */
function Change({ change: { before, after }, words, onLine }: ChangeProps) {
  const finding = after ?? before;
  if (finding === null) return null;
  const now = words.finding(finding);
  const old = before === null ? now : words.finding(before);
  return (
    <li class="finding">
      <p>
        {now}
        {old !== now && <span class="hint">{`${words.of('compare.was')} ${old}`}</span>}
      </p>
      <Lozenge
        tone={byName(TONES, finding.gravity)}
        text={words.of(`gravity.${finding.gravity}`)}
      />
      <BothLines
        before={before?.lines ?? []}
        after={after?.lines ?? []}
        words={words}
        onLine={onLine}
      />
    </li>
  );
}
