import { asking, descriptor, having, manifest, remote, sending, type Fixture } from './fixture';

const BACKEND = 'fetch:\n  backend:\n    - address: https://example.com';
const loading = (kind: string): string => sending(`${kind}:\n  - address: https://example.com`);
const analysing = (address: string): string =>
  sending(
    `fetch:\n  client:\n    - address: ${address}\n      category: analytics\n      inScopeEUD: false`,
  );
const regional = (region: string): string =>
  manifest(
    `remotes:\n  - key: server\n    operations: [storage]\n    baseUrl:\n      default: https://example.com\n      ${region}: https://eu.example.com`,
  );
const NOWHERE = manifest();

/** Where data goes, and what stays. */
export const dataFixtures: readonly Fixture[] = [
  {
    id: 'egress.anywhere',
    said: sending('fetch:\n  backend:\n    - "*"'),
    unsaid: sending('fetch:\n  backend:\n    - "*.example.com"'),
  },
  { id: 'egress.backend', said: sending(BACKEND), unsaid: loading('images') },
  {
    id: 'egress.atlassian',
    said: sending('fetch:\n  backend:\n    - "*.atlassian.net"'),
    unsaid: sending('fetch:\n  backend:\n    - "*.atlassian.net.example.com"'),
  },
  {
    id: 'egress.atlassian-shown',
    said: sending('images:\n  - "*.atlassian.net"'),
    unsaid: loading('images'),
  },
  {
    id: 'egress.client',
    said: sending('fetch:\n  client:\n    - https://example.com'),
    unsaid: sending(BACKEND),
  },
  { id: 'egress.scripts', said: loading('scripts'), unsaid: loading('styles') },
  { id: 'egress.frames', said: loading('frames'), unsaid: loading('images') },
  { id: 'egress.images', said: loading('images'), unsaid: loading('media') },
  { id: 'egress.media', said: loading('media'), unsaid: loading('images') },
  { id: 'egress.fonts', said: loading('fonts'), unsaid: loading('styles') },
  { id: 'egress.styles', said: loading('styles'), unsaid: loading('fonts') },
  { id: 'egress.navigation', said: loading('navigation'), unsaid: loading('frames') },
  { id: 'egress.unknown', said: loading('telepathy'), unsaid: loading('frames') },
  {
    id: 'egress.analytics',
    said: analysing('"*.posthog.com"'),
    unsaid: analysing('https://example.com'),
  },
  {
    id: 'egress.analytics-unlisted',
    said: analysing('https://example.com'),
    unsaid: analysing('"*.posthog.com"'),
  },
  {
    id: 'egress.both',
    said: sending(`${BACKEND}\n  client:\n    - https://example.com`),
    unsaid: sending(`${BACKEND}\n  client:\n    - https://example.org`),
  },
  {
    id: 'egress.eud-not',
    said: sending(`${BACKEND}\n      inScopeEUD: false`),
    unsaid: sending(BACKEND),
  },
  {
    id: 'egress.icons',
    said: having('jira:issuePanel:\n  - key: p\n    icon: https://example.com/i.png'),
    unsaid: having('jira:issuePanel:\n  - key: p\n    icon: https://x.atlassian.net/i.png'),
  },
  {
    id: 'egress.other-addresses',
    said: having('jira:issuePanel:\n  - key: p\n    target: https://example.com'),
    unsaid: having('jira:issuePanel:\n  - key: p\n    icon: https://example.com/i.png'),
  },
  {
    id: 'egress.tunnel',
    said: remote('operations: [fetch]').replace('example.com', 'abc.ngrok-free.app'),
    unsaid: remote('operations: [fetch]'),
  },
  {
    id: 'remote.configurable',
    said: remote('configurable:\n  name: Yours'),
    unsaid: remote('operations: [fetch]'),
  },
  {
    id: 'providers.scopes',
    said: manifest('providers:\n  auth:\n    - key: google\n      scopes: [profile]'),
    unsaid: manifest('providers:\n  auth:\n    - key: google'),
  },
  {
    id: 'roa.analytics',
    said: analysing('"*.posthog.com"'),
    unsaid: analysing('https://example.com'),
  },
  {
    id: 'residency.regions',
    said: regional('EU'),
    unsaid: remote('operations: [fetch]'),
  },
  {
    id: 'storage.in-product',
    said: asking('write:jira-work'),
    unsaid: asking('read:jira-work'),
  },
  {
    id: 'storage.fields',
    said: having('jira:entityProperty:\n  - key: p'),
    unsaid: having('jira:issuePanel:\n  - key: p'),
  },
  {
    id: 'uninstall.fields',
    said: having('jira:customField:\n  - key: p'),
    unsaid: having('jira:entityProperty:\n  - key: p'),
  },
  {
    id: 'connect.key-kept',
    said: manifest('  connect:\n    key: k'),
    unsaid: manifest('  connect:\n    key: k\n    remote: r'),
  },
  {
    id: 'egress.configurable',
    said: sending('configurable:\n  enabled: true'),
    unsaid: sending('configurable:\n  enabled: false'),
  },
  {
    id: 'egress.eud-unstated',
    said: sending(BACKEND),
    unsaid: sending(`${BACKEND}\n      inScopeEUD: false`),
  },
  {
    id: 'egress.eud',
    said: sending(`${BACKEND}\n      inScopeEUD: true`),
    unsaid: sending(BACKEND),
  },
  { id: 'egress.none', said: NOWHERE, unsaid: sending(BACKEND) },
  {
    id: 'egress.providers',
    said: manifest('providers:\n  auth:\n    - key: google'),
    unsaid: NOWHERE,
  },
  {
    id: 'remote.storage',
    said: remote('operations: [storage]'),
    unsaid: remote('operations: [fetch]'),
  },
  {
    id: 'remote.compute',
    said: remote('operations: [compute]'),
    unsaid: remote('operations: [fetch]'),
  },
  {
    id: 'remote.fetch',
    said: remote('operations: [fetch]'),
    unsaid: remote('operations: [other]'),
  },
  {
    id: 'remote.other-uses',
    said: remote('operations: [other]'),
    unsaid: remote('operations: [fetch]'),
  },
  { id: 'remote.unstated', said: remote(''), unsaid: remote('operations: [fetch]') },
  {
    id: 'remote.unlisted',
    said: having('endpoint:\n  - key: e\n    remote: elsewhere'),
    unsaid: `${remote('operations: [fetch]')}\nmodules:\n  endpoint:\n    - key: e\n      remote: server`,
  },
  {
    id: 'remote.system-token',
    said: asking('read:app-system-token'),
    unsaid: asking('read:app-user-token'),
  },
  {
    id: 'remote.user-token',
    said: having('endpoint:\n  - key: e\n    auth:\n      appUserToken:\n        enabled: true'),
    unsaid: having('endpoint:\n  - key: e\n    auth:\n      appUserToken:\n        enabled: false'),
  },
  {
    id: 'entrance.web-trigger',
    said: having('webtrigger:\n  - key: w\n    function: f'),
    unsaid: having('webtrigger:\n  - key: w\n    response:\n      type: static'),
  },
  {
    id: 'entrance.static-web-trigger',
    said: having('webtrigger:\n  - key: w\n    response:\n      type: static'),
    unsaid: having('webtrigger:\n  - key: w\n    function: f'),
  },
  {
    id: 'entrance.api',
    said: having('apiRoute:\n  - key: r'),
    unsaid: having('function:\n  - key: r'),
  },
  {
    id: 'entrance.events',
    said: having('event:\n  - key: e\n    name: n\n    allowedRecipients: ["*"]'),
    unsaid: having('event:\n  - key: e\n    name: n\n    allowedRecipients: []'),
  },
  {
    id: 'connect.server',
    said: descriptor(),
    unsaid: descriptor({ baseUrl: '{{localBaseUrl}}' }),
  },
  {
    id: 'connect.server-atlassian',
    said: descriptor({ baseUrl: 'https://app.services.atlassian.com' }),
    unsaid: descriptor(),
  },
  {
    id: 'logs.readable',
    said: having('function:\n  - key: f'),
    unsaid: having('endpoint:\n  - key: e'),
  },
  {
    id: 'connect.server-template',
    said: descriptor({ baseUrl: '${host}' }),
    unsaid: descriptor(),
  },
  {
    id: 'connect.server-unstated',
    said: '{"key": "k", "authentication": {"type": "jwt"}}',
    unsaid: descriptor(),
  },
  {
    id: 'connect.server-remote',
    said: manifest('  connect:\n    key: k\n    remote: r'),
    unsaid: descriptor(),
  },
  {
    id: 'connect.insecure',
    said: descriptor({ baseUrl: 'http://example.com' }),
    unsaid: descriptor(),
  },
  {
    id: 'connect.unsigned',
    said: descriptor({ authentication: { type: 'none' } }),
    unsaid: descriptor({ authentication: { type: 'jwt' } }),
  },
  {
    id: 'connect.webhooks',
    said: descriptor({ modules: { webhooks: [{ event: 'jira:issue_created', url: '/' }] } }),
    unsaid: descriptor({ modules: { webPanels: [{ key: 'p' }] } }),
  },
  { id: 'connect.ending', said: descriptor(), unsaid: NOWHERE },
];
