import type { Sentence } from '../start/answers';
import { textFilesIn } from './languages';

type Value = Sentence['values'][string];
type Translate = (key: string, fallback?: string) => string;

/** The words of the statement, of the changes and of the files, by key. */
export interface Words {
  readonly of: (key: string, values?: Readonly<Record<string, Value>>) => string;
}

/** The texts that only the statement, the changes and the files need, in one language. */
export async function loadStatementTexts(language: string): Promise<Translate> {
  const { default: texts } = await textFilesIn(language).statement();
  const known = new Map(Object.entries(texts));
  return (key, fallback) => known.get(key) ?? fallback ?? key;
}

/** The same texts, ready to make sentences of. */
export async function loadWords(language: string): Promise<Words> {
  const [{ wordsIn }, translate] = await Promise.all([
    import('sightglass-for-jira/language/words'),
    loadStatementTexts(language),
  ]);
  return wordsIn(language, translate);
}
