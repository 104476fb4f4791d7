import { inspectorWords, type InspectorWords } from '../../src/inspector/words';

/** The inspector's words in one language: no other one is loaded. */
export async function loadInspectorWords(language: string): Promise<InspectorWords> {
  const files = await filesIn(language);
  const texts = new Map(files.flatMap(({ default: some }) => Object.entries(some)));
  return inspectorWords(language, (key, fallback) => texts.get(key) ?? fallback ?? key);
}

function filesIn(language: string) {
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
