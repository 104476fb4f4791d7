/** @jsxImportSource preact */
import { GRAVITIES } from 'sightglass-for-jira/asks/finding';
import type { Inspection } from 'sightglass-for-jira/asks/inspection';
import { countsOf, verdictOf } from 'sightglass-for-jira/asks/verdict';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { TONES } from './gravity';
import type { Side } from '../input/use-comparing';
import type { WantedLine } from '../input/use-line';
import { InspectProblems } from './problems';
import { Message } from '../../ui/message';
import { byName } from 'sightglass-for-jira/json/own';

interface Props {
  readonly inspection: Inspection;
  readonly side: Side;
  readonly words: InspectorWords;
  readonly onLine: (wanted: WantedLine) => void;
}

/**
 * The whole answer in one sentence, and what the file was taken for. Where part of it could not be read,
 * nothing calm is said of the app.
 */
export function InspectVerdict({ inspection, ...place }: Props) {
  const { kind, recognisedBy, isPartial, problems } = inspection;
  const { words } = place;
  const counts = countsOf(inspection);
  const worst = GRAVITIES.find((gravity) => byName(counts, gravity) > 0) ?? 'ordinary';
  const isCalm = worst === 'ordinary' || worst === 'reassuring';
  const recognised = words.of(`recognised.${kind}`, { names: recognisedBy });
  if (!isPartial)
    return (
      <Message tone={worst === 'notable' ? 'information' : byName(TONES, worst)} prominent>
        <p>{verdictOf(inspection, words)}</p>
        <p>{recognised}</p>
      </Message>
    );
  return (
    <Message tone={isCalm ? 'warning' : byName(TONES, worst)} prominent>
      <p>{verdictOf(inspection, words)}</p>
      <p>{words.of('inspect.partial')}</p>
      <InspectProblems problems={problems} {...place} />
      <p>{recognised}</p>
    </Message>
  );
}
