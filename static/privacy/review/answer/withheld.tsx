/** @jsxImportSource preact */
import type { Inspection } from 'sightglass-for-jira/asks/inspection';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';

interface Props {
  readonly grounds: Inspection['withheld'];
  readonly words: InspectorWords;
}

/** Why less is said in an app's favor than its silence might suggest. */
export function InspectWithheld({ grounds, words }: Props) {
  if (grounds.length === 0) return null;
  return (
    <div class="part">
      <p>{words.of('inspect.withheld')}</p>
      <ul class="inspect-list">
        {grounds.map((ground) => (
          <li key={ground}>{words.of(`ground.${ground}`)}</li>
        ))}
      </ul>
    </div>
  );
}
