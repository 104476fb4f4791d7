import { inspectorWords, type InspectorWords } from '../../src/inspector/words';

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
      return import('./locales/inspector-compare.de-DE.json');
    case 'fr-FR':
      return import('./locales/inspector-compare.fr-FR.json');
    case 'es-ES':
      return import('./locales/inspector-compare.es-ES.json');
    case 'ja-JP':
      return import('./locales/inspector-compare.ja-JP.json');
    case 'pt-BR':
      return import('./locales/inspector-compare.pt-BR.json');
    default:
      return import('./locales/inspector-compare.en-US.json');
  }
}

function filesIn(language: string): Promise<readonly TextFile[]> {
  switch (language) {
    case 'de-DE':
      return Promise.all([
        import('./locales/inspector.de-DE.json'),
        import('./locales/inspector-names.de-DE.json'),
        import('./locales/inspector-output.de-DE.json'),
        import('./locales/inspector-page.de-DE.json'),
      ]);
    case 'fr-FR':
      return Promise.all([
        import('./locales/inspector.fr-FR.json'),
        import('./locales/inspector-names.fr-FR.json'),
        import('./locales/inspector-output.fr-FR.json'),
        import('./locales/inspector-page.fr-FR.json'),
      ]);
    case 'es-ES':
      return Promise.all([
        import('./locales/inspector.es-ES.json'),
        import('./locales/inspector-names.es-ES.json'),
        import('./locales/inspector-output.es-ES.json'),
        import('./locales/inspector-page.es-ES.json'),
      ]);
    case 'ja-JP':
      return Promise.all([
        import('./locales/inspector.ja-JP.json'),
        import('./locales/inspector-names.ja-JP.json'),
        import('./locales/inspector-output.ja-JP.json'),
        import('./locales/inspector-page.ja-JP.json'),
      ]);
    case 'pt-BR':
      return Promise.all([
        import('./locales/inspector.pt-BR.json'),
        import('./locales/inspector-names.pt-BR.json'),
        import('./locales/inspector-output.pt-BR.json'),
        import('./locales/inspector-page.pt-BR.json'),
      ]);
    default:
      return Promise.all([
        import('./locales/inspector.en-US.json'),
        import('./locales/inspector-names.en-US.json'),
        import('./locales/inspector-output.en-US.json'),
        import('./locales/inspector-page.en-US.json'),
      ]);
  }
}
