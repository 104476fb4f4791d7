import type { Translate } from 'sightglass-for-jira/language/fill';
import type { Sentence } from '../start/answers';
import { statementFiles } from './statement-files';
import { textsIn } from './text-file';

type Value = Sentence['values'][string];

/** The words of the statement, of the changes and of the files, by key. */
export interface Words {
  readonly of: (key: string, values?: Readonly<Record<string, Value>>) => string;
}

/** The texts that only the statement, the changes and the files need, in one language. */
export const loadStatementTexts = (language: string): Promise<Translate> =>
  textsIn(language, statementFiles);

/** The same texts, ready to make sentences of. */
export async function loadWords(language: string): Promise<Words> {
  const [{ makeWords }, translate] = await Promise.all([
    import('sightglass-for-jira/language/words'),
    loadStatementTexts(language),
  ]);
  return makeWords(language, translate);
}
