import { inspect } from '../../../asks/inspect';

/** Files of other systems whose keys are those of a manifest or a descriptor. */
const OF_OTHERS: readonly (readonly [string, string])[] = [
  [
    'Cloud Foundry',
    'applications:\n  - name: a\n    env:\n      LEVEL: ADMIN\n      IMAGE: web:latest',
  ],
  ['Kubernetes', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  MODE: READ'],
  ['Kustomize', 'resources:\n  - a.yaml\n  - b.yaml'],
  ['Helm', 'apiVersion: v2\nname: a\nversion: 1\ndependencies: []'],
  ['a GitHub workflow', 'name: ci\npermissions:\n  contents: read\njobs: {}'],
  ['Compose', 'services:\n  a:\n    image: redis:6'],
  ['Spring', 'app:\n  name: a\n  description: b\nspring:\n  profiles: dev'],
  ['Slack', 'oauth_config:\n  scopes:\n    bot:\n      - chat:write\n      - users:read'],
  ['Chrome', '{"manifest_version":3,"name":"a","permissions":["tabs","https://*/*"]}'],
  ['Teams', '{"manifestVersion":"1.16","permissions":["identity"],"bots":[]}'],
  ['Cypress', '{"baseUrl":"http://localhost:3000","viewportWidth":1}'],
  ['HipChat', '{"key":"a","vendor":{},"capabilities":{"hipchatApiConsumer":{}}}'],
  ['OpenAPI', 'openapi: 3.0.0\nsecurity:\n  - OAuth2: ["read:jira-work"]'],
  ['a build in modules', 'modules:\n  core:\n    path: a\n  web:\n    path: b'],
];

it.each(OF_OTHERS)('takes a file of %s for none, and says what it has', (_, text) => {
  const { kind, problems, findings } = inspect(text);
  expect(kind).toBe('unrecognised');
  expect(problems.map(({ id }) => id)).toEqual(['other-file']);
  expect(findings).toEqual([]);
});

it('takes a package.json for what it is', () => {
  const text = '{"name":"a","vendor":{},"scripts":{"build:app":"run:it"}}';
  expect(inspect(text).problems.map(({ id }) => id)).toEqual(['package-file']);
});

it.each([
  ['prose', 'We meet at 10:30.\nRe:hello'],
  ['a query', 'GRANT SELECT, DELETE ON x TO ADMIN;'],
  ['an environment', 'MODE=READ\nLEVEL=ADMIN'],
  ['a page', '<html><style>a:hover{color:red}</style><a href="x:y">DELETE me</a></html>'],
  ['comments only', '# nothing yet'],
])('finds no scopes in %s, and says so', (_, text) => {
  const { kind, problems } = inspect(text);
  expect(kind).toBe('unrecognised');
  expect(problems.map(({ id }) => id)).toEqual(['no-mapping']);
});

it.each([
  ['an app by its id', 'app:\n  id: a', 'forge-manifest'],
  ['permissions alone', 'permissions:\n  scopes: []', 'forge-manifest'],
  ['modules alone', 'modules:\n  jira:teapot:\n    - key: a', 'forge-manifest'],
  ['servers alone', 'remotes:\n  - key: a\n    baseUrl: https://a.example', 'forge-manifest'],
  ['Connect parts', 'connectModules:\n  jira:webPanels: []', 'forge-manifest'],
  ['a list where a mapping belongs', '- app:\n    id: a', 'forge-manifest'],
  ['a second document', '---\n# first\n---\napp:\n  id: a', 'forge-manifest'],
  ['a key and a server', '{"key":"a","baseUrl":"https://a.example"}', 'connect-descriptor'],
  ['a key and parts', '{"key":"a","modules":{"webPanels":[]}}', 'connect-descriptor'],
])('knows a file by %s', (_, text, kind) => {
  const inspection = inspect(text);
  expect(inspection.kind).toBe(kind);
  expect(inspection.recognisedBy).not.toEqual([]);
  expect(inspection.problems).toEqual([]);
});
