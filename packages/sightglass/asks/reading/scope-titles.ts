import { scopeFacts, scopeNames } from '../../facts/scopes';

/**
 * The scopes that a consent screen's line stands for. Atlassian titles a scope by what is done to
 * which things ("View issue meta", "Create and update comments"), in wordings that change; so a
 * line is matched by its verb and the set of its nouns. Several scopes where products share a
 * title; none where the line is no title.
 */
export function titledBy(line: string): readonly string[] {
  const title = line.replace(/^[\s•·*+–-]+|[\s.;,:]+$/g, '').toLowerCase();
  const irregular = IRREGULAR.get(
    title
      .replace(/\bjira\b|\bconfluence\b/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (irregular !== undefined) return [irregular];
  for (const { says, verbs } of DEEDS) {
    const found = says.exec(title);
    if (found === null) continue;
    const things = nounsIn(title.slice(found[0].length));
    const scopes = verbs.flatMap((verb) => BY_TITLE.get(`${verb} ${things}`) ?? []);
    if (things !== '' && scopes.length > 0) return scopes;
  }
  return [];
}

const DEEDS = [
  {
    says: /^(?:view|read|see|search|search and view|view and download)\b/,
    verbs: ['read', 'search'],
  },
  {
    says: /^(?:create|write|add|save)(?:, update)?,? (?:and|&|or) (?:update|delete|remove|manage|edit)\b/,
    verbs: ['write'],
  },
  {
    says: /^(?:create|write|save|update|add|edit|set|action|execute|move|modify|mark)(?: (?:and|&) \w+)?\b/,
    verbs: ['write'],
  },
  { says: /^(?:delete|remove)\b/, verbs: ['delete'] },
  { says: /^manage\b/, verbs: ['manage', 'write'] },
  { says: /^administer\b/, verbs: ['admin', 'manage'] },
  { says: /^moderate\b/, verbs: ['moderate'] },
  { says: /^send\b/, verbs: ['send'] },
  { says: /^validate\b/, verbs: ['validate'] },
  { says: /^import\b/, verbs: ['import'] },
] as const;

/** Titles whose words differ from the scope's name, without the product. */
const IRREGULAR = new Map([
  ['view issue data', 'read:jira-work'],
  ['create and manage issues', 'write:jira-work'],
  ['view user profiles', 'read:jira-user'],
  ['manage project settings', 'manage:jira-project'],
  ['manage space settings', 'manage:jira-project'],
  ['manage global settings', 'manage:jira-configuration'],
  ['view work item data', 'read:jira-work'],
  ['create and manage work items', 'write:jira-work'],
  ['app storage scope', 'storage:app'],
  ['app storage', 'storage:app'],
  ['view service management request data', 'read:servicedesk-request'],
  ['create and manage service management requests', 'write:servicedesk-request'],
  ['manage service management customers and organizations', 'manage:servicedesk-customer'],
  ['manage development and release information for third parties in', 'manage:jira-data-provider'],
  ['read insight data', 'read:servicemanagement-insight-objects'],
  ['read detailed content', 'read:confluence-content.all'],
  ['read content all', 'read:confluence-content.all'],
  ['read content summary', 'read:confluence-content.summary'],
  ['read content properties', 'read:confluence-props'],
  ['write content properties', 'write:confluence-props'],
  ['write content', 'write:confluence-content'],
  ['write space', 'write:confluence-space'],
  ['upload attachments', 'write:confluence-file'],
  ['search content and space summaries', 'search:confluence'],
  ['read user groups', 'read:confluence-groups'],
  ['write user groups', 'write:confluence-groups'],
  ['read content permission in', 'read:confluence-content.permission'],
  ['view active user profile', 'read:me'],
  ['view settings', 'read:configuration:confluence'],
  ['update settings', 'write:configuration:confluence'],
  ['rank and estimate issues', 'write:issue:jira-software'],
  ['move issues between boards and backlogs', 'write:board-scope:jira-software'],
  ['view boards, backlogs, and related items', 'read:board-scope:jira-software'],
  ['view epics and related issues', 'read:epic:jira-software'],
  ['execute request transitions', 'write:request.status:jira-service-management'],
]);

/** Words in titles that have no counterpart in scope names. */
const EMPTY = new Set([
  ...[
    'a',
    'an',
    'and',
    'all',
    'any',
    'by',
    'data',
    'detail',
    'for',
    'from',
    'in',
    'its',
    'of',
    'on',
  ],
  ...['or', 'scope', 'the', 'their', 'to', 'with', 'your', 'jira', 'confluence', 'atlassian'],
  ...['service', 'management', 'software', 'details', 'compass', 'bitbucket'],
]);

/** A line's nouns, sorted and in the singular, so that order and number are ignored. */
const nounsIn = (text: string): string =>
  [
    ...new Set(
      text
        .replace(/['’]s?\b/g, '')
        .split(/[^a-z0-9]+/)
        .map(singular)
        .map((word) => SAME.get(word) ?? word)
        .filter((word) => word !== '' && !EMPTY.has(word)),
    ),
  ]
    .sort()
    .join(' ');

/** Words in titles, and the words in scope names that they stand for. */
const SAME = new Map([
  ['information', 'info'],
  ['development', 'dev'],
  ['asynchronous', 'async'],
  ['record', 'log'],
]);

const singular = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(ss|us|ue|x|ch|sh)(?:es)+$/, '$1')
    .replace(/([^su])s$/, '$1');

const BY_TITLE = titles();

function titles(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const name of scopeNames) {
    const facts = scopeFacts(name);
    if (facts === null || facts.product.startsWith('graph.')) continue;
    const title = `${facts.verb} ${nounsIn(facts.object.replace(/[-.]/g, ' '))}`;
    found.set(title, [...(found.get(title) ?? []), name]);
  }
  return found;
}
