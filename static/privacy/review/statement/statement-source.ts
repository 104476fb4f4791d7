import type { FunctionComponent } from 'preact';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { createSource, type Source } from '../../loading/source';
import type { Outcome } from '../../start/answers';
import { loadStatementWords } from '../review-words';
import type { StatementAnswerProps } from './statement-answer';

/** What reads a statement and shows what it says. */
export interface StatementReader {
  readonly Answer: FunctionComponent<StatementAnswerProps>;
  readonly words: InspectorWords;
}

/** Comes when a statement is first given: whoever has none loads nothing of it. */
export const statementSource = (language: string): Source<StatementReader> =>
  createSource(() => loadReader(language));

async function loadReader(language: string): Promise<Outcome<StatementReader>> {
  try {
    const [{ StatementAnswer }, words] = await Promise.all([
      import('./statement-answer'),
      loadStatementWords(language),
    ]);
    return { ok: true, value: { Answer: StatementAnswer, words } };
  } catch {
    return { ok: false, error: { code: 'UNREACHABLE' } };
  }
}
