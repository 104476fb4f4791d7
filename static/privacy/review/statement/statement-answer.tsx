/** @jsxImportSource preact */
import '../../styles/statement-reading.css';
import { useReading } from './use-reading';
import { useMemo, useState } from 'preact/hooks';
import type { Inspection } from 'sightglass-for-jira/asks/inspection';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { review } from 'sightglass-for-jira/review/review';
import { ANSWERS, type Passage, type StatementReading } from 'sightglass-for-jira/says/reading';
import { Counts } from '../../ui/counts';
import { Message } from '../../ui/message';
import { Section } from '../../ui/section';
import { Faults } from './faults';
import { Held } from './held';
import { MarkedText } from './marked-text';
import { Questions } from './questions';
import { TopicList } from './topic-list';

export interface StatementAnswerProps {
  readonly content: string | Uint8Array;
  readonly app: Inspection | null;
  readonly words: InspectorWords;
}

/** What a statement says of sixty topics, what is wrong with it, and how it stands to what the app asks for. */
export function StatementAnswer({ content, app, words }: StatementAnswerProps) {
  const reading = useReading(content);
  if (reading === null) return null;
  if (reading === 'failed')
    return (
      <Message tone="warning">
        <p>{words.of('page.statement.failed')}</p>
      </Message>
    );
  if (!reading.isRead)
    return (
      <Message tone="information">
        <p>{words.of('says.language.not-read', { language: reading.language ?? '–' })}</p>
      </Message>
    );
  return <Read reading={reading} app={app} words={words} />;
}

interface ReadProps extends Omit<StatementAnswerProps, 'content'> {
  readonly reading: StatementReading;
}

function Read({ reading, app, words }: ReadProps) {
  const [marked, setMarked] = useState<readonly Passage[]>([]);
  const held = useMemo(() => review(reading, app), [reading, app]);
  return (
    <Section heading={words.of('page.statement.heading')}>
      <Counts
        counts={ANSWERS.map((answer) => ({
          name: words.of(`says.answer.${answer}`),
          count: reading.topics.filter((topic) => topic.answer === answer).length,
        }))}
      />
      {reading.isCut && <p class="hint">{words.of('says.cut')}</p>}
      {app !== null && <Held points={held.points} words={words} onShow={setMarked} />}
      <Faults faults={reading.faults} words={words} onShow={setMarked} />
      <Questions questions={held.questions} words={words} />
      <div class="statement-sides">
        <TopicList topics={reading.topics} words={words} onShow={setMarked} />
        <MarkedText text={reading.text} passages={marked} words={words} />
      </div>
    </Section>
  );
}
