import { asking, descriptor, having, manifest, permitting, type Fixture } from './fixture';

const NOTHING = manifest();
const onEvent = (event: string): string =>
  having(`trigger:\n  - key: t\n    events:\n      - ${event}`);
const admitting = (person: string): string =>
  having(`jiraServiceManagement:portalHeader:\n  - key: h\n    unlicensedAccess: [${person}]`);
const running = (runtime: string): string =>
  `app:\n  id: a\n${runtime}modules:\n  function:\n    - key: f`;
const named = (name: string): string => running(`  runtime:\n    name: ${name}\n`);

/** Who reaches an app, when it runs, and what it is made of. */
export const partFixtures: readonly Fixture[] = [
  { id: 'people.anonymous', said: admitting('anonymous'), unsaid: admitting('customer') },
  { id: 'people.customer', said: admitting('customer'), unsaid: admitting('unlicensed') },
  { id: 'people.unlicensed', said: admitting('unlicensed'), unsaid: admitting('anonymous') },
  { id: 'people.unknown', said: admitting('ghosts'), unsaid: admitting('anonymous') },
  {
    id: 'people.chosen',
    said: 'app:\n  access:\n    userAccess: true',
    unsaid: 'app:\n  access:\n    userAccess: false',
  },
  {
    id: 'permissions.app-managed',
    said: permitting('enforcement: app-managed'),
    unsaid: permitting('scopes: []'),
  },
  {
    id: 'people.licensed',
    said: having('jira:issuePanel:\n  - key: p'),
    unsaid: admitting('anonymous'),
  },
  {
    id: 'background.content-events',
    said: onEvent('avi:jira:created:issue'),
    unsaid: onEvent('avi:forge:installed:app'),
  },
  {
    id: 'background.people-events',
    said: onEvent('avi:jira:created:user'),
    unsaid: onEvent('avi:jira:created:issue'),
  },
  {
    id: 'background.other-events',
    said: onEvent('avi:jira:changed:configuration'),
    unsaid: onEvent('avi:jira:created:issue'),
  },
  {
    id: 'background.own-events',
    said: onEvent('avi:forge:installed:app'),
    unsaid: onEvent('avi:jira:created:issue'),
  },
  {
    id: 'background.unknown-events',
    said: onEvent('avi:jira:hatched:dragon'),
    unsaid: onEvent('avi:jira:created:issue'),
  },
  {
    id: 'background.schedule',
    said: having('scheduledTrigger:\n  - key: s\n    interval: hour'),
    unsaid: having('function:\n  - key: f'),
  },
  {
    id: 'background.queues',
    said: having('consumer:\n  - key: c\n    queue: q'),
    unsaid: having('function:\n  - key: f'),
  },
  {
    id: 'background.workflow',
    said: having('jira:workflowPostFunction:\n  - key: w'),
    unsaid: having('jira:issuePanel:\n  - key: w'),
  },
  {
    id: 'background.on-pages',
    said: having('jira:issueViewBackgroundScript:\n  - key: b'),
    unsaid: having('jira:issuePanel:\n  - key: b'),
  },
  {
    id: 'background.automation',
    said: having('jira:jqlFunction:\n  - key: j'),
    unsaid: having('jira:issuePanel:\n  - key: j'),
  },
  ...[
    ['ai.action-deletes', 'DELETE'],
    ['ai.action-changes', 'UPDATE'],
    ['ai.action-triggers', 'TRIGGER'],
  ].map(([id = '', verb = '']) => ({
    id,
    said: having(`action:\n  - key: a\n    actionVerb: ${verb}`),
    unsaid: having('action:\n  - key: a\n    actionVerb: GET'),
  })),
  { id: 'background.containers', said: manifest('services:\n  - key: s'), unsaid: NOTHING },
  { id: 'background.none', said: NOTHING, unsaid: onEvent('avi:jira:created:issue') },
  {
    id: 'ai.model',
    said: having('llm:\n  - key: l\n    model: [claude]'),
    unsaid: having('function:\n  - key: l'),
  },
  { id: 'ai.scope', said: asking('read:chat:rovo'), unsaid: asking('read:issue:jira') },
  ...[
    ['ai.agent', 'rovo:agent'],
    ['ai.agent-connector', 'rovo:agentConnector'],
    ['ai.skill', 'rovo:skill'],
    ['ai.mcp', 'rovo:mcp'],
    ['ai.action', 'action'],
  ].map(([id = '', type = '']) => ({
    id,
    said: having(`${type}:\n  - key: a`),
    unsaid: having('function:\n  - key: a'),
  })),
  {
    id: 'pages.inline-scripts',
    said: permitting('content:\n  scripts:\n    - "\'unsafe-inline\'"'),
    unsaid: permitting('content:\n  styles:\n    - unsafe-inline'),
  },
  {
    id: 'pages.eval',
    said: permitting('content:\n  scripts:\n    - unsafe-eval'),
    unsaid: permitting('content:\n  scripts:\n    - unsafe-inline'),
  },
  {
    id: 'pages.other-scripts',
    said: permitting("content:\n  scripts:\n    - 'blob:'"),
    unsaid: permitting('content:\n  scripts:\n    - unsafe-eval'),
  },
  {
    id: 'pages.inline-styles',
    said: permitting('content:\n  styles:\n    - unsafe-inline'),
    unsaid: permitting('content:\n  scripts:\n    - unsafe-inline'),
  },
  {
    id: 'pages.sandbox',
    said: permitting('sandbox:\n  - allow-storage-access-by-user-activation'),
    unsaid: NOTHING,
  },
  { id: 'pages.unknown', said: permitting('content:\n  smells:\n    - roses'), unsaid: NOTHING },
  {
    id: 'pages.strict',
    said: NOTHING,
    unsaid: permitting('content:\n  styles:\n    - unsafe-inline'),
  },
  { id: 'retired.no-runtime', said: running(''), unsaid: named('nodejs24.x') },
  { id: 'retired.runtime', said: named('nodejs18.x'), unsaid: named('nodejs24.x') },
  { id: 'retired.runtime-soon', said: named('nodejs20.x'), unsaid: named('nodejs18.x') },
  { id: 'retired.runtime-unknown', said: named('steam'), unsaid: named('nodejs24.x') },
  {
    id: 'retired.modules',
    said: having('jira:issueGlance:\n  - key: g'),
    unsaid: having('jira:issuePanel:\n  - key: g'),
  },
  {
    id: 'parts.pages',
    said: having('jira:issuePanel:\n  - key: p'),
    unsaid: having('function:\n  - key: p'),
  },
  {
    id: 'parts.data-providers',
    said: having('devops:buildInfoProvider:\n  - key: b'),
    unsaid: having('function:\n  - key: b'),
  },
  {
    id: 'parts.others',
    said: having('jira:globalPermission:\n  - key: j'),
    unsaid: having('function:\n  - key: j'),
  },
  {
    id: 'parts.unknown-modules',
    said: having('jira:teapot:\n  - key: t'),
    unsaid: having('jira:issuePanel:\n  - key: t'),
  },
  {
    id: 'parts.unknown-connect-modules',
    said: descriptor({ modules: { teapots: [{ key: 't' }] } }),
    unsaid: descriptor({ modules: { webPanels: [{ key: 't' }] } }),
  },
  { id: 'unknown.keys', said: manifest('teapot: 1'), unsaid: NOTHING },
];
