/** How Atlassian's Marketplace and consent screens put scopes in words: the whole of a line's phrases. */
export const phrasesIn = (line: string): string[] =>
  PHRASES.flatMap(({ means, scope }) => (means.test(line) ? [scope] : []));

const PHRASES = [
  {
    means: /\bact on (?:(?:a|the) user['’]s behalf|behalf of (?:a|the) user)\b/i,
    scope: 'ACT_AS_USER',
  },
  { means: /\badminister the host application\b/i, scope: 'ADMIN' },
  { means: /\badminister jira projects?\b/i, scope: 'PROJECT_ADMIN' },
  { means: /\badminister confluence spaces?\b/i, scope: 'SPACE_ADMIN' },
  { means: /\bdelete data from the host application\b/i, scope: 'DELETE' },
  { means: /\bwrite data to the host application\b/i, scope: 'WRITE' },
  { means: /\bread data from the host application\b/i, scope: 'READ' },
  { means: /\baccess email addresses\b/i, scope: 'ACCESS_EMAIL_ADDRESSES' },
  // https://developer.atlassian.com/cloud/jira/platform/scopes-for-oauth-2-3LO-and-forge-apps/
  { means: /^\W*view jira issue data\W*$/i, scope: 'read:jira-work' },
  { means: /^\W*create and manage issues\W*$/i, scope: 'write:jira-work' },
  { means: /^\W*view user profiles\W*$/i, scope: 'read:jira-user' },
  { means: /^\W*manage project settings\W*$/i, scope: 'manage:jira-project' },
  { means: /^\W*manage jira global settings\W*$/i, scope: 'manage:jira-configuration' },
] as const;
