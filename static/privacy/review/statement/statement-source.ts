import type { FunctionComponent } from 'preact';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { createPart, type Source } from '../../loading/source';
import { loadStatementWords } from '../review-words';
import type { StatementAnswerProps } from './statement-answer';

/** What reads a statement and shows what it says. */
export interface StatementReader {
  readonly Answer: FunctionComponent<StatementAnswerProps>;
  readonly words: InspectorWords;
}

/** Comes when a statement is first given: whoever has none loads nothing of it. */
export const statementSource = (language: string): Source<StatementReader> =>
  createPart(async () => {
    const [{ StatementAnswer: Answer }, words] = await Promise.all([
      import('./statement-answer'),
      loadStatementWords(language),
    ]);
    return { Answer, words };
  });
