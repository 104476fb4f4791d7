/** A scope's name in a text, and its line. */
export interface NamedScope {
  readonly name: string;
  readonly line: number;
}

/** Finds the scopes in a text copied from a consent screen, a listing or a ticket, whatever stands around. */
export function findScopes(source: string): readonly NamedScope[] {
  return source
    .split('\n')
    .flatMap((text, index) => scopesIn(text).map((name) => ({ name, line: index + 1 })));
}

/** `read:jira-work` and the like. Web addresses and Atlassian's resource names look alike and are none. */
const SCOPE = /(?<![\w/.:@-])[a-z][a-z-]*(?::[a-z0-9]+(?:[._-][a-z0-9]+)*){1,3}(?![\w/@])/gi;
const NO_SCOPE = /^(?:https?|wss?|ftp|mailto|ari|avi|urn|data|javascript):/i;

/** Connect's scopes, in capitals anywhere, or in small letters as nearly all there is on a line. */
const CONNECT =
  /(?<![\w:.-])(?:NONE|READ|WRITE|DELETE|PROJECT_ADMIN|SPACE_ADMIN|ADMIN|ACT_AS_USER|ACCESS_EMAIL_ADDRESSES)(?![\w:.-])/g;
const ONLY_CONNECT =
  /^[\s"'`*•·–\-[\],;]*(?:(?:scopes?:?\s*)?(?:none|read|write|delete|project_admin|space_admin|admin|act_as_user|access_email_addresses)[\s"'`*,;.\]]*)+$/i;

function scopesIn(line: string): readonly string[] {
  const phrase = LISTING_PHRASES.find(({ means }) => means.test(line));
  if (phrase !== undefined) return [phrase.scope];
  const named = [...line.matchAll(SCOPE)].map(([name]) => name);
  const connect = ONLY_CONNECT.test(line) ? line.toUpperCase() : line;
  return [
    ...named.filter((name) => !NO_SCOPE.test(name)),
    ...[...connect.matchAll(CONNECT)].map(([name]) => name),
  ];
}

/** How Atlassian's Marketplace and consent screen put the scopes of a Connect app in words. */
const LISTING_PHRASES = [
  { means: /\bact on (?:a|the) user['’]s behalf\b/i, scope: 'ACT_AS_USER' },
  { means: /\badminister the host application\b/i, scope: 'ADMIN' },
  { means: /\badminister jira projects?\b/i, scope: 'PROJECT_ADMIN' },
  { means: /\badminister confluence spaces?\b/i, scope: 'SPACE_ADMIN' },
  { means: /\bdelete data from the host application\b/i, scope: 'DELETE' },
  { means: /\bwrite data to the host application\b/i, scope: 'WRITE' },
  { means: /\bread data from the host application\b/i, scope: 'READ' },
  { means: /\baccess email addresses\b/i, scope: 'ACCESS_EMAIL_ADDRESSES' },
] as const;
