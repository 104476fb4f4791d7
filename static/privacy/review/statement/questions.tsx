/** @jsxImportSource preact */
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { questionSentence } from 'sightglass-for-jira/review/sentences';
import type { Question } from 'sightglass-for-jira/review/held';
import { CopyButton } from '../../ui/copy-button';

interface Props {
  readonly questions: readonly Question[];
  readonly words: InspectorWords;
}

/** What to ask the maker, ready to copy. */
export function Questions({ questions, words }: Props) {
  if (questions.length === 0) return null;
  const asked = questions.map((question) => questionSentence(question, words));
  return (
    <div class="part">
      <h3>{words.of('review.heading.questions')}</h3>
      <ol>
        {asked.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <div class="buttons">
        <CopyButton
          text={asked.map((question, index) => `${index + 1}. ${question}`).join('\n')}
          label={words.of('page.statement.copy')}
        />
      </div>
    </div>
  );
}
