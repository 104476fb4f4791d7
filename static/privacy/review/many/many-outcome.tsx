/** @jsxImportSource preact */
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { Loading } from '../../loading/loading';
import type { ManyGiven } from './use-many';

interface Props {
  readonly given: ManyGiven;
  readonly words: InspectorWords;
}

/** The table of several apps, or that they are being read. */
export function ManyOutcome({ given, words }: Props) {
  const { many, reading, opened, choose, dismiss } = given;
  return (
    <>
      <p class="unseen" role="status">
        {reading > 1 && words.of('page.many.reading', { count: reading })}
      </p>
      {reading > 1 && <Loading />}
      {reading <= 1 && many !== null && (
        <many.Table many={many} opened={opened} onOpen={choose} onClose={dismiss} />
      )}
    </>
  );
}
