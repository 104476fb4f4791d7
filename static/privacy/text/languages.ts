/** A file of texts by key. */
export interface TextFile {
  readonly default: Readonly<Record<string, string>>;
}

/** What loads each kind of text: a kind comes when what needs it is first shown. */
interface TextFiles {
  /** The statement, the changes and the files to save. */
  readonly statement: () => Promise<TextFile>;
  /** The tab that inspects other apps, and what it says of them. */
  readonly review: () => Promise<readonly TextFile[]>;
  /** Two versions side by side. */
  readonly compare: () => Promise<TextFile>;
}

const english: TextFiles = {
  statement: () => import('../locales/en-US/statement.json'),
  review: () =>
    Promise.all([
      import('sightglass-for-jira/locales/en-US/asks.json'),
      import('sightglass-for-jira/locales/en-US/names.json'),
      import('sightglass-for-jira/locales/en-US/output.json'),
      import('../locales/en-US/review.json'),
    ]),
  compare: () => import('sightglass-for-jira/locales/en-US/compare.json'),
};

/** Every language beside English. The texts of the page itself come from Forge, by the manifest. */
const others = new Map<string, TextFiles>([
  [
    'de-DE',
    {
      statement: () => import('../locales/de-DE/statement.json'),
      review: () =>
        Promise.all([
          import('sightglass-for-jira/locales/de-DE/asks.json'),
          import('sightglass-for-jira/locales/de-DE/names.json'),
          import('sightglass-for-jira/locales/de-DE/output.json'),
          import('../locales/de-DE/review.json'),
        ]),
      compare: () => import('sightglass-for-jira/locales/de-DE/compare.json'),
    },
  ],
  [
    'fr-FR',
    {
      statement: () => import('../locales/fr-FR/statement.json'),
      review: () =>
        Promise.all([
          import('sightglass-for-jira/locales/fr-FR/asks.json'),
          import('sightglass-for-jira/locales/fr-FR/names.json'),
          import('sightglass-for-jira/locales/fr-FR/output.json'),
          import('../locales/fr-FR/review.json'),
        ]),
      compare: () => import('sightglass-for-jira/locales/fr-FR/compare.json'),
    },
  ],
  [
    'es-ES',
    {
      statement: () => import('../locales/es-ES/statement.json'),
      review: () =>
        Promise.all([
          import('sightglass-for-jira/locales/es-ES/asks.json'),
          import('sightglass-for-jira/locales/es-ES/names.json'),
          import('sightglass-for-jira/locales/es-ES/output.json'),
          import('../locales/es-ES/review.json'),
        ]),
      compare: () => import('sightglass-for-jira/locales/es-ES/compare.json'),
    },
  ],
  [
    'ja-JP',
    {
      statement: () => import('../locales/ja-JP/statement.json'),
      review: () =>
        Promise.all([
          import('sightglass-for-jira/locales/ja-JP/asks.json'),
          import('sightglass-for-jira/locales/ja-JP/names.json'),
          import('sightglass-for-jira/locales/ja-JP/output.json'),
          import('../locales/ja-JP/review.json'),
        ]),
      compare: () => import('sightglass-for-jira/locales/ja-JP/compare.json'),
    },
  ],
  [
    'pt-BR',
    {
      statement: () => import('../locales/pt-BR/statement.json'),
      review: () =>
        Promise.all([
          import('sightglass-for-jira/locales/pt-BR/asks.json'),
          import('sightglass-for-jira/locales/pt-BR/names.json'),
          import('sightglass-for-jira/locales/pt-BR/output.json'),
          import('../locales/pt-BR/review.json'),
        ]),
      compare: () => import('sightglass-for-jira/locales/pt-BR/compare.json'),
    },
  ],
]);

/** The texts of a language, or of English where the app does not have it. */
export const textFilesIn = (language: string): TextFiles => others.get(language) ?? english;
