/** @jsxImportSource preact */
import '../../styles/statement-reading.css';
import { useSaying, type Said } from './use-saying';
import { useMemo, useState } from 'preact/hooks';
import type { Inspection } from 'sightglass-for-jira/asks/inspection';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { questionsFor } from 'sightglass-for-jira/review/questions';
import { ANSWERS, type Passage } from 'sightglass-for-jira/says/reading';
import { Counts } from '../../ui/counts';
import { Message } from '../../ui/message';
import { Section } from '../../ui/section';
import { Faults } from './faults';
import { MarkedText } from './marked-text';
import { Questions } from './questions';
import { TopicList } from './topic-list';

export interface StatementAnswerProps {
  readonly content: string | Uint8Array;
  readonly app: Inspection | null;
  readonly words: InspectorWords;
}

/** What a statement says of sixty topics, what is wrong with it, and how it stands to what the app asks for. */
export function StatementAnswer({ content, app, words: usual }: StatementAnswerProps) {
  const said = useSaying(content, app !== null, usual);
  if (said === null) return null;
  if (said === 'failed')
    return (
      <Message tone="warning">
        <p>{usual.of('page.statement.failed')}</p>
      </Message>
    );
  const { reading, words } = said;
  if (!reading.isRead)
    return (
      <Message tone="information">
        <p>{words.of('says.language.not-read', { language: reading.language ?? '–' })}</p>
      </Message>
    );
  return <Told {...said} app={app} />;
}

interface ToldProps extends Said {
  readonly app: Inspection | null;
}

function Told({ reading, app, words, holder }: ToldProps) {
  const [marked, setMarked] = useState<readonly Passage[]>([]);
  const points = useMemo(
    () => (holder === null || app === null ? null : holder.pointsOf(reading, app)),
    [reading, app, holder],
  );
  return (
    <Section heading={words.of('page.statement.heading')}>
      <Counts
        counts={ANSWERS.map((answer) => ({
          name: words.of(`says.answer.${answer}`),
          count: reading.topics.filter((topic) => topic.answer === answer).length,
        }))}
      />
      {reading.isCut && <p class="hint">{words.of('says.cut')}</p>}
      {holder !== null && points !== null && (
        <holder.Held points={points} words={words} onShow={setMarked} />
      )}
      <Faults faults={reading.faults} words={words} onShow={setMarked} />
      <Questions questions={questionsFor(points ?? [], reading)} words={words} />
      <div class="statement-sides">
        <TopicList reading={reading} words={words} onShow={setMarked} />
        <MarkedText text={reading.text} passages={marked} words={words} />
      </div>
    </Section>
  );
}
