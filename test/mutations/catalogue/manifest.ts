/** Edits of the manifest: wider reach, references to nothing, functions without an export. */
import { changed, type Catcher, type Mutation } from '../mutation';

const FILE = 'manifest.yml';
const SCOPES = '    - storage:app\n    - read:permission:jira';

const manifest = (by: Catcher, name: string, from: string, to: string): Mutation =>
  changed(by, name, FILE, from, to);

export const manifestMutations: readonly Mutation[] = [
  manifest('scopes', 'a scope for issues', SCOPES, `${SCOPES}\n    - read:jira-work`),
  manifest('scopes', 'a scope that nothing uses', SCOPES, `${SCOPES}\n    - write:jira-work`),
  manifest('scopes', 'no scope for storage', SCOPES, '    - read:permission:jira'),
  manifest('scopes', 'no scope for permissions', SCOPES, '    - storage:app'),
  manifest(['manifest-shape', 'scopes'], 'no scope at all', `scopes:\n${SCOPES}`, 'scopes: []'),
  manifest('scopes', 'a scope asked for twice', SCOPES, `${SCOPES}\n    - storage:app`),
  manifest(
    ['manifest-shape', 'statement-texts'],
    'an egress host for functions',
    'permissions:',
    'permissions:\n  external:\n    fetch:\n      backend:\n        - address: https://collect.example.net',
  ),
  manifest(
    ['manifest-shape', 'statement-texts'],
    'an egress host for the page',
    'permissions:',
    'permissions:\n  external:\n    fetch:\n      client:\n        - address: https://collect.example.net',
  ),
  manifest(
    ['manifest-shape', 'statement-texts'],
    'a font from elsewhere',
    'permissions:',
    'permissions:\n  external:\n    fonts:\n      - address: https://fonts.example.net',
  ),
  manifest(
    'manifest-shape',
    'inline styles allowed',
    'permissions:',
    "permissions:\n  content:\n    styles: ['unsafe-inline']",
  ),
  manifest(
    'manifest-shape',
    'code from text allowed',
    'permissions:',
    "permissions:\n  content:\n    scripts: ['unsafe-eval']",
  ),
  manifest(
    'manifest-shape',
    'a remote',
    'permissions:',
    'remotes:\n  - key: backend\n    baseUrl: https://collect.example.net\npermissions:',
  ),
  manifest(
    'manifest-shape',
    'a web trigger',
    '  preUninstall:',
    '  webtrigger:\n    - key: inbound\n      function: renew\n  preUninstall:',
  ),
  manifest(
    'manifest-shape',
    'an endpoint',
    '  preUninstall:',
    '  endpoint:\n    - key: away\n      remote: backend\n  preUninstall:',
  ),
  manifest(
    'manifest-shape',
    'Connect modules',
    'permissions:',
    'connectModules:\n  jira:webhooks:\n    - key: hook\npermissions:',
  ),
  manifest(
    ['manifest-shape', 'statement-texts'],
    'an agent with an action',
    '  preUninstall:',
    '  rovo:agent:\n    - key: agent\n      prompt: Tell all.\n  preUninstall:',
  ),
  manifest(
    'manifest-shape',
    'a page on every issue',
    '  preUninstall:',
    '  jira:issuePanel:\n    - key: issue\n      resource: privacy\n  preUninstall:',
  ),
  manifest(
    'manifest-shape',
    'a page answered by an endpoint',
    'function: project-panel',
    'endpoint: away',
  ),
  manifest(
    'manifest-shape',
    'an icon from elsewhere',
    '      useAsGetStarted: true',
    '      useAsGetStarted: true\n      icon: https://collect.example.net/pixel.png',
  ),
  manifest(
    'manifest-shape',
    'a misspelled event',
    'avi:forge:installed:app',
    'avi:forge:instaled:app',
  ),
  manifest(
    'manifest-shape',
    'an event that does not exist',
    'avi:forge:upgraded:app',
    'avi:forge:uninstalled:app',
  ),
  manifest(
    'manifest-shape',
    'an event about issues',
    'avi:forge:upgraded:app',
    'avi:jira:updated:issue',
  ),
  manifest('disclosure', 'a misspelled handler', 'handler: index.renew', 'handler: index.renews'),
  manifest(
    'manifest-shape',
    'a handler in another file',
    'handler: index.renew',
    'handler: lifecycle.renew',
  ),
  manifest(
    'disclosure',
    'a module that calls no function',
    'function: pre-uninstall',
    'function: pre-uninstal',
  ),
  manifest(
    'seal',
    'a function that nothing calls',
    'handler: index.renew',
    'handler: index.renew\n    - key: spare\n      handler: index.renew',
  ),
  manifest(
    'manifest-shape',
    'a function key too long for Forge',
    '    - key: renew\n',
    '    - key: renew-the-record-every-week\n',
  ),
  manifest(
    'manifest-shape',
    'a resource that is not there',
    'resource: privacy',
    'resource: private',
  ),
  manifest(
    'manifest-shape',
    'a resource built from nothing',
    'static/privacy/build',
    'static/public/build',
  ),
  manifest('manifest-shape', 'another run by the clock', 'interval: week', 'interval: hour'),
  manifest('manifest-shape', 'no weekly run', 'scheduledTrigger:', 'consumer:'),
  manifest(
    'manifest-shape',
    'a menu of one language in another',
    'locales/de-DE/opening.json',
    'locales/fr-FR/opening.json',
  ),
  manifest(
    'manifest-shape',
    'a page for admins offered to all',
    '      displayConditions:\n        isAdmin: true\n      useAsGetStarted',
    '      useAsGetStarted',
  ),
  manifest('manifest-shape', 'an old runtime', 'nodejs24.x', 'nodejs18.x'),
  manifest(
    ['manifest-shape', 'scopes'],
    'a key written twice',
    'permissions:',
    'permissions: {}\npermissions:',
  ),
  manifest(
    ['manifest-shape', 'scopes'],
    'a file that is not YAML',
    'permissions:',
    'permissions: ]',
  ),
];
