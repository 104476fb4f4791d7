import { changed, type Mutation } from '../mutation';

const FILE = 'manifest.yml';
const SCOPES = '    - storage:app\n    - read:permission:jira';

const manifest = (name: string, from: string, to: string): Mutation =>
  changed('disclosure', name, FILE, from, to);

/** Edits of the manifest: more reach, names of nothing, nothing of a name. */
export const manifestMutations: readonly Mutation[] = [
  manifest('a scope for issues', SCOPES, `${SCOPES}\n    - read:jira-work`),
  manifest('a scope that nothing uses', SCOPES, `${SCOPES}\n    - write:jira-work`),
  manifest('no scope for storage', SCOPES, '    - read:permission:jira'),
  manifest('no scope for permissions', SCOPES, '    - storage:app'),
  manifest('no scope at all', `scopes:\n${SCOPES}`, 'scopes: []'),
  manifest('a scope asked for twice', SCOPES, `${SCOPES}\n    - storage:app`),
  manifest(
    'an egress host for functions',
    'permissions:',
    'permissions:\n  external:\n    fetch:\n      backend:\n        - address: https://collect.example.net',
  ),
  manifest(
    'an egress host for the page',
    'permissions:',
    'permissions:\n  external:\n    fetch:\n      client:\n        - address: https://collect.example.net',
  ),
  manifest(
    'a font from elsewhere',
    'permissions:',
    'permissions:\n  external:\n    fonts:\n      - address: https://fonts.example.net',
  ),
  manifest(
    'inline styles allowed',
    'permissions:',
    "permissions:\n  content:\n    styles: ['unsafe-inline']",
  ),
  manifest(
    'code from text allowed',
    'permissions:',
    "permissions:\n  content:\n    scripts: ['unsafe-eval']",
  ),
  manifest(
    'a remote',
    'permissions:',
    'remotes:\n  - key: backend\n    baseUrl: https://collect.example.net\npermissions:',
  ),
  manifest(
    'a web trigger',
    '  preUninstall:',
    '  webtrigger:\n    - key: inbound\n      function: renew\n  preUninstall:',
  ),
  manifest(
    'an endpoint',
    '  preUninstall:',
    '  endpoint:\n    - key: away\n      remote: backend\n  preUninstall:',
  ),
  manifest(
    'Connect modules',
    'permissions:',
    'connectModules:\n  jira:webhooks:\n    - key: hook\npermissions:',
  ),
  manifest(
    'an agent with an action',
    '  preUninstall:',
    '  rovo:agent:\n    - key: agent\n      prompt: Tell all.\n  preUninstall:',
  ),
  manifest(
    'a page on every issue',
    '  preUninstall:',
    '  jira:issuePanel:\n    - key: issue\n      resource: privacy\n  preUninstall:',
  ),
  manifest('a page answered by an endpoint', 'function: project-panel', 'endpoint: away'),
  manifest(
    'an icon from elsewhere',
    '      useAsGetStarted: true',
    '      useAsGetStarted: true\n      icon: https://collect.example.net/pixel.png',
  ),
  manifest('a misspelled event', 'avi:forge:installed:app', 'avi:forge:instaled:app'),
  manifest('an event that does not exist', 'avi:forge:upgraded:app', 'avi:forge:uninstalled:app'),
  manifest('an event about issues', 'avi:forge:upgraded:app', 'avi:jira:updated:issue'),
  manifest('a misspelled handler', 'handler: index.renew', 'handler: index.renews'),
  manifest('a handler in another file', 'handler: index.renew', 'handler: lifecycle.renew'),
  manifest('a module that calls no function', 'function: pre-uninstall', 'function: pre-uninstal'),
  manifest(
    'a function that nothing calls',
    'handler: index.renew',
    'handler: index.renew\n    - key: spare\n      handler: index.renew',
  ),
  manifest(
    'a function key too long for Forge',
    '    - key: renew\n',
    '    - key: renew-the-record-every-week\n',
  ),
  manifest('a resource that is not there', 'resource: privacy', 'resource: private'),
  manifest('a resource built from nothing', 'static/privacy/build', 'static/public/build'),
  manifest('another run by the clock', 'interval: week', 'interval: hour'),
  manifest('no weekly run', 'scheduledTrigger:', 'consumer:'),
  manifest('an old runtime', 'nodejs24.x', 'nodejs18.x'),
  manifest('a key written twice', 'permissions:', 'permissions: {}\npermissions:'),
  manifest('a file that is not YAML', 'permissions:', 'permissions: ]'),
];
