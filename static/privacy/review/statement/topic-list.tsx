/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { byName } from 'sightglass-for-jira/json/own';
import { valueTexts } from 'sightglass-for-jira/review/value-text';
import type { Answer, Passage, StatementReading } from 'sightglass-for-jira/says/reading';
import { on } from '../../ui/happened';
import { Lozenge } from '../../ui/lozenge';

interface Props {
  readonly reading: Pick<StatementReading, 'topics' | 'text'>;
  readonly words: InspectorWords;
  readonly onShow: (passages: readonly Passage[]) => void;
}

const TONES = {
  'says-so': 'information',
  'says-not': 'success',
  unclear: 'warning',
  'not-found': 'neutral',
} as const satisfies Readonly<Record<Answer, string>>;

/** The sixty topics; one that is pressed has its passages marked in the text beside. */
export function TopicList({ reading, words, onShow }: Props) {
  const [chosen, setChosen] = useState(0);
  return (
    <div class="statement-topics">
      <h3>{words.of('says.heading.topics')}</h3>
      <ol class="plain-list">
        {reading.topics.map(({ topic, id, answer, passages, values }) => (
          <li key={topic}>
            <button
              type="button"
              class="statement-topic"
              aria-pressed={topic === chosen}
              aria-disabled={passages.length === 0}
              onClick={on(() => {
                setChosen(topic);
                onShow(passages);
              })}
            >
              <span>{words.of(`says.topic.${id}`)}</span>
              <Lozenge tone={byName(TONES, answer)} text={words.of(`says.answer.${answer}`)} />
            </button>
            {values.length > 0 && (
              <p class="hint">{valueTexts(values, reading, words).map(words.value).join(' · ')}</p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
