import { inspectorWords, type InspectorWords } from 'sightglass-for-jira/language/inspection-words';

/** The inspector's words in one language: no other one is loaded. */
export const loadInspectorWords = async (language: string): Promise<InspectorWords> =>
  wordsOf(language, await filesIn(language));

/** The same, with those for comparing. */
export async function loadComparingWords(language: string): Promise<InspectorWords> {
  const [files, more] = await Promise.all([filesIn(language), comparingIn(language)]);
  return wordsOf(language, [...files, more]);
}

interface TextFile {
  readonly default: Readonly<Record<string, string>>;
}

function wordsOf(language: string, files: readonly TextFile[]): InspectorWords {
  const texts = new Map(files.flatMap(({ default: some }) => Object.entries(some)));
  return inspectorWords(language, (key, fallback) => texts.get(key) ?? fallback ?? key);
}

function comparingIn(language: string): Promise<TextFile> {
  switch (language) {
    case 'de-DE':
      return import('sightglass-for-jira/locales/de-DE/compare.json');
    case 'fr-FR':
      return import('sightglass-for-jira/locales/fr-FR/compare.json');
    case 'es-ES':
      return import('sightglass-for-jira/locales/es-ES/compare.json');
    case 'ja-JP':
      return import('sightglass-for-jira/locales/ja-JP/compare.json');
    case 'pt-BR':
      return import('sightglass-for-jira/locales/pt-BR/compare.json');
    default:
      return import('sightglass-for-jira/locales/en-US/compare.json');
  }
}

function filesIn(language: string): Promise<readonly TextFile[]> {
  switch (language) {
    case 'de-DE':
      return Promise.all([
        import('sightglass-for-jira/locales/de-DE/asks.json'),
        import('sightglass-for-jira/locales/de-DE/names.json'),
        import('sightglass-for-jira/locales/de-DE/output.json'),
        import('../locales/de-DE/review.json'),
      ]);
    case 'fr-FR':
      return Promise.all([
        import('sightglass-for-jira/locales/fr-FR/asks.json'),
        import('sightglass-for-jira/locales/fr-FR/names.json'),
        import('sightglass-for-jira/locales/fr-FR/output.json'),
        import('../locales/fr-FR/review.json'),
      ]);
    case 'es-ES':
      return Promise.all([
        import('sightglass-for-jira/locales/es-ES/asks.json'),
        import('sightglass-for-jira/locales/es-ES/names.json'),
        import('sightglass-for-jira/locales/es-ES/output.json'),
        import('../locales/es-ES/review.json'),
      ]);
    case 'ja-JP':
      return Promise.all([
        import('sightglass-for-jira/locales/ja-JP/asks.json'),
        import('sightglass-for-jira/locales/ja-JP/names.json'),
        import('sightglass-for-jira/locales/ja-JP/output.json'),
        import('../locales/ja-JP/review.json'),
      ]);
    case 'pt-BR':
      return Promise.all([
        import('sightglass-for-jira/locales/pt-BR/asks.json'),
        import('sightglass-for-jira/locales/pt-BR/names.json'),
        import('sightglass-for-jira/locales/pt-BR/output.json'),
        import('../locales/pt-BR/review.json'),
      ]);
    default:
      return Promise.all([
        import('sightglass-for-jira/locales/en-US/asks.json'),
        import('sightglass-for-jira/locales/en-US/names.json'),
        import('sightglass-for-jira/locales/en-US/output.json'),
        import('../locales/en-US/review.json'),
      ]);
  }
}
