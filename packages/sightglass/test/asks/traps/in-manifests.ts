/** A complete manifest of an app with one panel and no scopes, with a trap put in. */
interface Put {
  readonly scopes?: string;
  readonly app?: string;
  readonly permissions?: string;
  readonly modules?: string;
  readonly title?: string;
  readonly beside?: string;
}

const made = ({ scopes = '[]', app, permissions, modules, title, beside }: Put): string =>
  [
    `app:\n  id: a\n  runtime:\n    name: nodejs24.x`,
    app,
    `permissions:\n  scopes: ${scopes}`,
    permissions,
    `modules:\n  jira:issuePanel:\n    - key: p\n      title: ${title ?? 'P'}\n      resource: main`,
    `      resolver:\n        function: f\n  function:\n    - key: f\n      handler: index.f`,
    modules,
    'resources:\n  - key: main\n    path: static',
    beside,
  ]
    .filter((part) => part !== undefined)
    .join('\n');

/** Sentences that must not be said of a file with a trap, and are all said of one without. */
export interface Trap {
  readonly what: string;
  readonly text: string;
  readonly unsaid: readonly string[];
}

const trap = (what: string, text: string, ...unsaid: readonly string[]): Trap => ({
  what,
  text,
  unsaid,
});

export const HARMLESS = made({});

const OUT = ['egress.none', 'roa.yes', 'uninstall.nothing-kept'];
const ON_SCOPES = ['cannot.anything', 'cannot.delete', 'cannot.change', 'reach.nothing'];
const fetching = (address: string): Put => ({
  permissions: `  external:\n    fetch:\n      backend:\n        - ${address}`,
});

const INDIRECT: readonly Trap[] = [
  trap(
    'scopes behind an alias',
    `x: &s [write:jira-work]\n${made({ scopes: '*s' })}`,
    ...ON_SCOPES,
  ),
  trap(
    'scopes merged in',
    `x: &s { scopes: [write:jira-work] }\n${made({}).replace('scopes: []', '<<: *s')}`,
    ...ON_SCOPES,
  ),
  trap(
    'scopes in the second of two keys',
    made({ permissions: '  scopes: [write:jira-work]' }),
    ...ON_SCOPES,
  ),
  trap('scopes of another file', made({ scopes: '!include scopes.yml' }), ...ON_SCOPES),
  trap('scopes that a template fills in', made({ scopes: '{{ scopes }}' }), ...ON_SCOPES),
  trap('a place for more scopes', made({ scopes: '\n    - ...' }), ...ON_SCOPES),
  trap(
    'part of another file',
    made({ permissions: "{% include 'external.yml' %}" }),
    ...OUT,
    ...ON_SCOPES,
  ),
  trap('what a program writes', made({ permissions: '<%= external %>' }), ...OUT, ...ON_SCOPES),
  trap(
    'what stands for one environment alone',
    made({ beside: 'overrides:\n  - applyTo: {}\n    value:\n      permissions: {}' }),
    ...OUT,
    ...ON_SCOPES,
  ),
  trap('a second document', `${made({})}\n---\npermissions:\n  scopes: [a:b]\n`, ...OUT),
];

const ADDRESSES: readonly Trap[] = [
  trap(
    'a host behind a backslash',
    made(fetching("'https://evil.example\\api.atlassian.com'")),
    ...OUT,
  ),
  trap('a host behind a name', made(fetching('https://api.atlassian.com@evil.example')), ...OUT),
  trap('a host that looks alike', made(fetching('api.atlassian.com.evil.example')), ...OUT),
  trap('a list without uses', made({ permissions: '  external: [evil.example]' }), ...OUT),
  trap('a use that is new', made({ permissions: '  external:\n    x: [evil.example]' }), ...OUT),
  trap(
    'an address among the rules for pages',
    made({ permissions: '  content:\n    scripts: [https://evil.example/x.js]' }),
    'egress.none',
    'pages.strict',
  ),
  trap('an icon without a scheme', made({ title: 'P\n      icon: //evil.example/i.png' }), ...OUT),
];

const PARTS: readonly Trap[] = [
  trap(
    'people let in further down',
    made({ title: 'P\n      view:\n        unlicensedAccess: [anonymous]' }),
    'people.licensed',
  ),
  trap(
    'a login that stands in another file',
    made({ modules: '      providers:\n        auth: [elsewhere]' }),
    ...OUT,
  ),
  trap(
    'scopes in a form of their own',
    made({ scopes: '[{ name: "write:jira-work" }]' }),
    ...ON_SCOPES,
    'impersonation.none',
  ),
  trap(
    'a permission that admins grant',
    made({ modules: '  jira:globalPermission:\n    - key: g' }),
    'uninstall.nothing-kept',
  ),
  trap(
    'a misspelt way in',
    made({ modules: '  scheduledTriggers:\n    - key: s\n      function: f' }),
    'background.none',
  ),
  trap(
    'a panel that is asked while others are shown',
    made({ title: 'P\n      dynamicProperties:\n        function: f' }),
    'background.none',
  ),
  trap(
    'a field that is computed whenever a work item is shown',
    made({
      modules:
        '  jira:customField:\n    - key: c\n      view:\n        value:\n          function: f',
    }),
    'background.none',
  ),
  trap(
    'builds that tools report',
    made({ scopes: '[delete:build-info:jira]' }),
    ...ON_SCOPES,
    'reach.not-deleting',
  ),
];

/** Files that hide something where a quick reader does not look. */
export const TRAPS: readonly Trap[] = [...INDIRECT, ...ADDRESSES, ...PARTS];
