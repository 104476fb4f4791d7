import { asking, descriptor, having, manifest, remote, sending } from '../sentences/fixture';

interface Case {
  readonly what: string;
  readonly text: string;
  /** Sentences that must be said of the file, and sentences that would be false. */
  readonly said: readonly string[];
  readonly unsaid?: readonly string[];
}

const PAGE = '  jira:globalPage:\n    - key: p\n      title: P\n';
const fetching = (address: string, more = ''): string =>
  sending(`fetch:\n  backend:\n    - address: ${address}\n${more}`);

/** Files that were read wrongly once. A rule covers each kind; these keep the single cases. */
export const CASES: readonly Case[] = [
  {
    what: 'scopes to write in Confluence delete',
    text: asking('write:confluence-content', 'write:confluence-space'),
    said: ['scopes.deletes-too'],
    unsaid: ['cannot.delete'],
  },
  {
    what: 'scopes to write in Compass delete, or it is not published',
    text: asking('write:component:compass', 'write:event:compass'),
    said: ['scopes.deletes-by-page', 'scopes.deletes-unknown'],
    unsaid: ['cannot.delete'],
  },
  {
    what: 'scopes to write incidents and repositories delete',
    text: asking('write:incident:jira-service-management', 'write:repository:bitbucket'),
    said: ['scopes.deletes-by-page', 'scopes.deletes-some'],
    unsaid: ['cannot.delete'],
  },
  {
    what: 'to manage Jira’s settings is to read about people',
    text: asking('manage:jira-configuration'),
    said: ['reach.people'],
    unsaid: ['cannot.read', 'cannot.delete'],
  },
  {
    what: 'an icon may be an address outside',
    text: having('jira:issuePanel:\n  - key: p\n    icon: https://tracker.example.com/pixel.png'),
    said: ['egress.icons'],
    unsaid: ['egress.none', 'uninstall.nothing-kept'],
  },
  {
    what: 'figures about use are sent somewhere',
    text: sending(
      "fetch:\n  client:\n    - address: '*.segment.io'\n      category: analytics\n      inScopeEUD: false",
    ),
    said: ['egress.client', 'egress.analytics-unlisted', 'roa.no'],
    unsaid: ['roa.yes', 'egress.none'],
  },
  {
    what: 'what it writes and its fields stay',
    text: manifest(
      'modules:\n  jira:customField:\n    - key: cf\n  jira:entityProperty:\n    - key: ep\npermissions:\n  scopes: [write:jira-work]',
    ),
    said: ['storage.in-product', 'storage.fields', 'uninstall.fields'],
    unsaid: ['storage.none', 'uninstall.nothing-kept'],
  },
  {
    what: 'nothing is concluded beside a part that is not known',
    text: having(
      'externalAuth:\n  - key: o\n    authorizationUrl: https://auth.example.com\nfuture:exporter:\n  - key: x\n    url: https://export.example.com',
    ),
    said: ['parts.unknown-modules', 'egress.other-addresses'],
    unsaid: ['cannot.anything', 'egress.none', 'background.none', 'roa.yes', 'storage.none'],
  },
  {
    what: 'each product may call before an app is removed',
    text: manifest(
      'modules:\n  compass:preUninstall:\n    - key: g\npermissions:\n  scopes: [storage:app]',
    ),
    said: ['uninstall.told'],
    unsaid: ['uninstall.not-told', 'parts.unknown-modules'],
  },
  {
    what: 'automation, searches and data providers run it without anybody',
    text: having('automation:actionProvider:\n  - key: a\njira:jqlFunction:\n  - key: j'),
    said: ['background.automation'],
    unsaid: ['background.none'],
  },
  {
    what: 'what it does with keys of its own is not in the file',
    text: manifest(
      'permissions:\n  scopes: [read:jira-work]\n  external:\n    fetch:\n      backend: ["*.atlassian.net"]',
    ),
    said: ['egress.atlassian'],
    unsaid: ['cannot.delete', 'cannot.change', 'storage.none'],
  },
  {
    what: 'every line of a consent screen is read',
    text: 'View Jira issue data\nCreate and manage issues\nManage Jira webhooks\nApp storage scope\nDelete issues',
    said: ['scopes.read-content', 'scopes.administer', 'storage.hosted', 'scopes.delete-content'],
  },
  {
    what: 'of a piece of a difference, the new side counts',
    text: '--- a/manifest.yml\n+++ b/manifest.yml\n@@ -52,4 +52,3 @@\n     - read:jira-work\n     - storage:app\n-    - manage:jira-configuration\n   external:\n',
    said: ['scopes.read-content'],
    unsaid: ['scopes.administer'],
  },
  {
    what: 'of a difference in git, the new side counts',
    text: `diff --git a/manifest.yml b/manifest.yml\n--- a/manifest.yml\n+++ b/manifest.yml\n@@ -1,9 +1,9 @@\n${remote(
      'operations: [fetch]',
    )
      .split('\n')
      .map((line) =>
        line.includes('baseUrl')
          ? `-${line}\n+${line.replace('example.com', 'example.net')}`
          : ` ${line}`,
      )
      .join('\n')}`,
    said: ['remote.fetch'],
  },
  { what: 'a part of a manifest proves nothing', text: 'app:\n  id: a\n', said: [] },
  {
    what: 'three pages are three places',
    text: having('jira:adminPage:\n  - key: a\n  - key: b\n  - key: c'),
    said: ['parts.pages'],
  },
  {
    what: 'events of Connect are named',
    text: descriptor({
      scopes: ['READ'],
      modules: { webhooks: [{ event: 'jira:issue_created', url: '/a' }] },
    }),
    said: ['connect.webhooks'],
  },
  {
    what: 'what is asked of another service is named',
    text: manifest(
      'providers:\n  auth:\n    - key: g\n      name: Google\n      scopes: [profile]',
    ),
    said: ['providers.scopes'],
    unsaid: ['egress.none'],
  },
  {
    what: 'it is told where no people’s data goes',
    text: fetching('https://api.example.com', '      inScopeEUD: false'),
    said: ['egress.eud-not'],
  },
  {
    what: 'licences hold for pages, not for a public address',
    text: manifest(`modules:\n${PAGE}  webtrigger:\n    - key: w\n      function: f`),
    said: ['entrance.web-trigger'],
  },
  {
    what: 'frames can be given data',
    text: sending('frames: ["https://embed.example.com"]'),
    said: ['egress.frames'],
    unsaid: ['egress.none', 'pages.strict'],
  },
  {
    what: 'Bitbucket is Atlassian’s',
    text: fetching('api.bitbucket.org'),
    said: ['egress.atlassian'],
    unsaid: ['egress.backend', 'uninstall.servers'],
  },
  {
    what: 'a server is pinned only for the regions that it has',
    text: manifest(
      'remotes:\n  - key: s\n    baseUrl: { default: "https://us.example.com", EU: "https://eu.example.com" }\n    operations: [storage]',
    ),
    said: ['residency.regions'],
    unsaid: ['residency.pinned'],
  },
  {
    what: 'an action says what it does',
    text: having('action:\n  - key: tidy\n    actionVerb: DELETE'),
    said: ['ai.action-deletes'],
  },
  {
    what: 'a key alone is no Connect',
    text: manifest('  connect:\n    key: com.example.gantt'),
    said: ['connect.key-kept', 'roa.yes'],
    unsaid: ['connect.server-unstated', 'residency.connect'],
  },
  {
    what: 'a server whose address admins set is not pinned',
    text: manifest(
      'remotes:\n  - key: s\n    operations: [compute]\n    configurable: { name: Yours }\npermissions:\n  scopes: []\n  external:\n    configurable: { enabled: true }',
    ),
    said: ['residency.not-pinned', 'roa.no', 'remote.configurable'],
    unsaid: ['residency.pinned'],
  },
  {
    what: 'servers with unequal regions are not pinned',
    text: manifest(
      'remotes:\n  - key: a\n    baseUrl: { default: "https://a.example", EU: "https://e.example" }\n    operations: [storage]\n  - key: b\n    baseUrl: { default: "https://b.example", US: "https://u.example" }\n    operations: [storage]',
    ),
    said: ['residency.not-pinned'],
    unsaid: ['residency.regions'],
  },
  {
    what: 'other programs can call it, and it may still run on Atlassian',
    text: having('apiRoute:\n  - key: r\nrovo:mcp:\n  - key: m\ngraph:connector:\n  - key: c'),
    said: ['entrance.api', 'ai.mcp', 'roa.yes'],
    unsaid: ['background.none', 'egress.none'],
  },
  {
    what: 'figures about use may leave, and it still fits',
    text: sending(
      "fetch:\n  client:\n    - address: '*.launchdarkly.com'\n      category: analytics\n      inScopeEUD: false",
    ),
    said: ['roa.analytics', 'egress.analytics'],
    unsaid: ['roa.yes', 'roa.no'],
  },
  {
    what: 'Bitbucket’s webhooks are known',
    text: asking('read:webhook:bitbucket'),
    said: ['scopes.read'],
    unsaid: ['scopes.unknown'],
  },
  {
    what: 'code that comes first grants no rights',
    text: manifest('permissions:\n  enforcement: app-managed\n  scopes: [read:jira-work]'),
    said: ['permissions.app-managed'],
  },
];
