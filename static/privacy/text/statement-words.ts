import type { Sentence } from '../start/answers';

type Value = Sentence['values'][string];
type Translate = (key: string, fallback?: string) => string;

/** The words of the statement, of the changes and of the files, by key. */
export interface Words {
  readonly of: (key: string, values?: Readonly<Record<string, Value>>) => string;
}

/** The texts that only the statement, the changes and the files need, in one language. */
export async function loadStatementTexts(language: string): Promise<Translate> {
  const { default: texts } = await textsIn(language);
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

function textsIn(language: string) {
  switch (language) {
    case 'de-DE':
      return import('../locales/de-DE/statement.json');
    case 'fr-FR':
      return import('../locales/fr-FR/statement.json');
    case 'es-ES':
      return import('../locales/es-ES/statement.json');
    case 'ja-JP':
      return import('../locales/ja-JP/statement.json');
    case 'pt-BR':
      return import('../locales/pt-BR/statement.json');
    default:
      return import('../locales/en-US/statement.json');
  }
}
