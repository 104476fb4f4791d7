import { about, linesOf, point, saying, topicOf, type Rule } from './rule';

const SCOPES = 26;
const ACCOUNT = 6;
const PROFILE = 7;
const AI = 33;

/** The text says read-only: does the app ask to write, delete or administer? */
export const readOnly: Rule = (statement, app) => {
  const said = [...saying(statement, 'read-only', 'yes'), ...saying(statement, 'read-only', 'no')];
  if (said.length === 0) return [];
  const more = app.scopes.filter(({ words }) => words !== null && isMore(words.verb));
  return more.length === 0
    ? [point(['reads-only', 'bears-out', SCOPES], said, linesOf(app.scopes))]
    : [
        point(['not-read-only', 'disagrees', SCOPES], said, linesOf(more), {
          scopes: more.map(({ name }) => name),
        }),
      ];
};

const isMore = (verb: string): boolean =>
  !['read', 'access', 'search', 'validate', 'report'].includes(verb);

/** What a text would have to mention for each kind of access. */
const DEEDS: readonly (readonly [verb: RegExp, told: RegExp])[] = [
  [
    /^(?:delete|redact)$/,
    /\bdelet(?:e|es|ing)\b[^.\n]{0,40}\b(?:issue|project|content|comment|attachment|data in|in (?:your )?jira|scope|permission)/i,
  ],
  [
    /^(?:admin|manage)$/,
    /\b(?:administ(?:er|ers|ering|ration|rative (?:right|access|permission))|manage[sd]?)\b[^.\n]{0,40}\b(?:jira|confluence|site|setting|configuration|project|space|right|access|permission)/i,
  ],
  [
    /^(?:write|import|moderate|send)$/,
    /\b(?:writ(?:e|es|ing)|creat(?:e|es|ing)|updat(?:e|es|ing)|modif(?:y|ies)|chang(?:e|es|ing))\b[^.\n]{0,40}\b(?:issue|project|content|comment|field|in (?:your )?jira|scope|permission)/i,
  ],
  [/^act-as$/, /\bon behalf of\b|\bact(?:s|ing)? as\b|\bimpersonat/i],
];

/** Does the app ask for more than the text mentions, including what Atlassian adds to a scope? */
export const asksBeyond: Rule = (statement, app) => {
  const isNamed = (scope: string): boolean => statement.text.split(/[^\w:.-]+/).includes(scope);
  const untold = app.scopes.filter(
    ({ name, words }) =>
      !isNamed(name) &&
      DEEDS.some(([verb, told]) => verb.test(words?.verb ?? '') && !told.test(statement.text)),
  );
  if (untold.length === 0) return [];
  const { passages } = topicOf(statement, SCOPES);
  return [
    point(['beyond', 'disagrees', SCOPES], passages, linesOf(untold), {
      scopes: untold.map(({ name }) => name),
    }),
  ];
};

/** The app reads about people: does the text mention names, addresses or profiles? */
export const peopleTold: Rule = (statement, app) => {
  const people = app.findings.filter(
    ({ id, concern }) =>
      (concern === 'personal-data' && id.startsWith('scopes.')) || id === 'connect.read',
  );
  if (people.length === 0) return [];
  const all = [ACCOUNT, PROFILE].flatMap((topic) => [...topicOf(statement, topic).passages]);
  const affirmed = all.filter(({ says }) => says === 'yes');
  const told = affirmed.length > 0 ? affirmed : all;
  return told.length === 0
    ? [point(['people-silent', 'disagrees', ACCOUNT], [], linesOf(people))]
    : [point(['people-told', 'bears-out', ACCOUNT], told, linesOf(people))];
};

/** The text denies AI: does the app have modules for it? */
export const aiKept: Rule = (statement, app) => {
  const denied = saying(statement, 'ai', 'no');
  const found = about(app, 'ai');
  if (found.length > 0) {
    const { answer, passages } = topicOf(statement, AI);
    if (denied.length > 0) return [point(['ai', 'disagrees', AI], denied, linesOf(found))];
    return answer === 'not-found'
      ? [point(['ai-silent', 'disagrees', AI], [], linesOf(found))]
      : [point(['ai-told', 'bears-out', AI], passages, linesOf(found))];
  }
  return denied.length > 0 && app.kind === 'forge-manifest'
    ? [point(['no-ai', 'bears-out', AI], denied, [])]
    : [];
};
