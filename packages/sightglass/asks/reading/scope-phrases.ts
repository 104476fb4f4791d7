/** A Connect scope that a line describes, and whether the words can mean nothing else. */
export interface Phrase {
  readonly scope: string;
  readonly isSure: boolean;
}

/**
 * The Connect scopes in a line, by the wordings of Atlassian's Marketplace and consent screens over
 * the years.
 */
export const phrasesIn = (line: string): readonly Phrase[] =>
  PHRASES.flatMap(({ means, scope, isSure }) => (means.test(line) ? [{ scope, isSure }] : []));

/** Certain phrases may occur anywhere in a line; the others must be the whole line. */
const PHRASES = [
  ...[
    {
      means: /\bact on (?:(?:a|the) user['’]s behalf|behalf of (?:a|the) user)\b/i,
      scope: 'ACT_AS_USER',
    },
    { means: /\badminister the host application\b/i, scope: 'ADMIN' },
    { means: /\badminister jira projects?\b/i, scope: 'PROJECT_ADMIN' },
    { means: /\badminister confluence spaces?\b/i, scope: 'SPACE_ADMIN' },
    { means: /\bdelete data (?:from|within|in) the host application\b/i, scope: 'DELETE' },
    { means: /\bwrite data (?:to|within|in) the host application\b/i, scope: 'WRITE' },
    { means: /\bread data (?:from|within|in) the host application\b/i, scope: 'READ' },
    { means: /\b(?:access|view) (?:the )?email addresses\b/i, scope: 'ACCESS_EMAIL_ADDRESSES' },
  ].map((phrase) => ({ ...phrase, isSure: true })),
  ...[
    { means: /^\W*administer (?:jira|confluence)\W*$/i, scope: 'ADMIN' },
    { means: /^\W*administer jira spaces?\W*$/i, scope: 'PROJECT_ADMIN' },
    { means: /^\W*delete (?:jira|confluence) data\W*$/i, scope: 'DELETE' },
    { means: /^\W*write data to (?:jira|confluence)\W*$/i, scope: 'WRITE' },
    { means: /^\W*read (?:jira|confluence) data\W*$/i, scope: 'READ' },
    { means: /^\W*view email addresses of users\W*$/i, scope: 'ACCESS_EMAIL_ADDRESSES' },
  ].map((phrase) => ({ ...phrase, isSure: false })),
];
