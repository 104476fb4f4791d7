/** @jsxImportSource preact */
import type { Inspection } from 'sightglass-for-jira/asks/inspection';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { Message } from '../../ui/message';

interface Props {
  readonly problems: Inspection['problems'];
  readonly words: InspectorWords;
}

/** Why nothing can be told of what was given, and what could be. */
export function InspectUnrecognised({ problems, words }: Props) {
  const reasons = problems.map((problem) => words.problem(problem));
  return (
    <>
      <Message tone="information" prominent>
        <p>{words.of('verdict.unrecognised')}</p>
        {(reasons.length === 0 ? [words.of('page.unknown')] : reasons).map((reason, index) => (
          <p key={index}>{reason}</p>
        ))}
      </Message>
      <div class="part">
        <h3>{words.of('page.takes')}</h3>
        <ul class="inspect-list">
          {['manifest', 'descriptor', 'scopes'].map((kind) => (
            <li key={kind}>{words.of(`page.takes.${kind}`)}</li>
          ))}
        </ul>
      </div>
    </>
  );
}
