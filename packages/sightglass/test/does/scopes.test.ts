import { manifestOf, read, definition } from './app';

/** The state of each scope of an app whose single definition runs the statements. */
const states = (scopes: readonly string[], statements: string): readonly string[] =>
  read({
    'manifest.yml': manifestOf(scopes),
    'src/index.ts': definition(
      statements,
      "import graphqlGateway from '@atlassian/forge-graphql';",
    ),
  }).scopes.map(({ scope, state, certainty }) => `${scope} ${state} ${certainty}`);

describe('Scopes of other products than Jira’s platform', () => {
  test.each([
    [
      'a page of Confluence',
      ['read:page:confluence', 'write:page:confluence'],
      'await api.asUser().requestConfluence(route`/wiki/api/v2/pages/${payload.id}`);',
      ['read:page:confluence needed certain', 'write:page:confluence unused certain'],
    ],
    [
      'Confluence without the beginning of its paths',
      ['read:confluence-content.all', 'search:confluence'],
      'await api.asUser().requestConfluence(route`/rest/api/content/${payload.id}`);',
      ['read:confluence-content.all needed certain', 'search:confluence unused certain'],
    ],
    [
      'a pull request of Bitbucket',
      ['read:pullrequest:bitbucket', 'write:repository:bitbucket'],
      'await api.asApp().requestBitbucket(route`/2.0/repositories/${payload.w}/${payload.r}/pullrequests/${payload.id}`);',
      ['read:pullrequest:bitbucket needed certain', 'write:repository:bitbucket unused certain'],
    ],
    [
      'a request of Jira Service Management',
      ['read:servicedesk-request', 'manage:servicedesk-customer'],
      'await api.asUser().requestJira(route`/rest/servicedeskapi/request/${payload.id}`);',
      ['read:servicedesk-request needed certain', 'manage:servicedesk-customer unused certain'],
    ],
    [
      'builds of one site',
      ['write:build-info:jira', 'delete:build-info:jira'],
      'await api.asApp().requestJira(route`/jira/builds/0.1/cloud/${context.cloudId}/bulk`, { method: "POST" });',
      ['write:build-info:jira needed certain', 'delete:build-info:jira unused certain'],
    ],
    [
      'a field of Compass, and one further down',
      [
        'read:component:compass',
        'read:event:compass',
        'read:metric:compass',
        'write:component:compass',
      ],
      'await api.asApp().requestGraph(`query q($id: ID!) { compass { it: component(id: $id) { ...all } } } fragment all on CompassComponent { name events { id } }`);',
      [
        'read:component:compass needed certain',
        'read:event:compass needed certain',
        'read:metric:compass unused certain',
        'write:component:compass unused certain',
      ],
    ],
    [
      'a field of Compass that a variable decides',
      ['read:component:compass', 'read:metric:compass', 'read:event:compass'],
      'await api.asApp().requestGraph(`query q($all: Boolean!) { compass { component(id: "1") { metricSources @include(if: $all) { nodes { id } } labels { name } } } }`);',
      [
        'read:component:compass needed certain',
        'read:metric:compass undecidable undecidable',
        'read:event:compass unused certain',
      ],
    ],
    [
      'a field of Compass of which nothing is known',
      ['read:component:compass', 'read:event:compass'],
      'await api.asApp().requestGraph(`{ compass { tomorrow { name } } }`);',
      [
        'read:component:compass undecidable undecidable',
        'read:event:compass undecidable undecidable',
      ],
    ],
    [
      'a method of the library for Compass',
      ['write:event:compass', 'read:event:compass'],
      'await graphqlGateway.compass.asApp().createEvent({});',
      ['write:event:compass needed certain', 'read:event:compass unused certain'],
    ],
    [
      'a field of Compass without its scope',
      [],
      'await api.asApp().requestGraph(`{ compass { scorecards { nodes { id } } } }`);',
      ['read:scorecard:compass missing likely'],
    ],
    [
      'what the manifest grants otherwise than described',
      ['read:jira-work'],
      'await api.asUser().requestJira(route`/rest/agile/1.0/board`);',
      [
        'read:jira-work undecidable undecidable',
        'read:board-scope:jira-software missing likely',
        'read:project:jira missing likely',
      ],
    ],
    [
      'a request that a refused path keeps from being made',
      ['read:jira-work', 'storage:app'],
      "const path = route`/rest/api/3/issue/${'a/b'}`; await api.asApp().requestJira(path);",
      ['read:jira-work undecidable undecidable', 'storage:app unused certain'],
    ],
  ])('%s', (_name, scopes, statements, expected) => {
    expect(states(scopes, statements)).toEqual(expected);
  });
});

describe('Scopes that a server of the app’s own may use', () => {
  const statesWith = (more: string): readonly string[] =>
    read({
      'manifest.yml': `${manifestOf(['read:jira-work', 'read:app-user-token'])}${more}`,
      'src/index.ts': definition(''),
    }).scopes.map(({ scope, state }) => `${scope} ${state}`);
  const remote = (auth: string): string =>
    `remotes:\n  - key: own\n    baseUrl: https://a.example\n${auth}`;

  test('with a token they are not called unused, and the token’s own is needed', () => {
    const auth = '    auth:\n      appUserToken:\n        enabled: true\n';
    expect(statesWith(remote(auth))).toEqual([
      'read:jira-work undecidable',
      'read:app-user-token needed',
    ]);
  });

  test('nor in a Connect app', () => {
    const modules = 'connectModules:\n  jira:lifecycle:\n    - key: own\n';
    expect(statesWith(modules)).toEqual([
      'read:jira-work undecidable',
      'read:app-user-token undecidable',
    ]);
  });

  test('without a token they are', () => {
    expect(statesWith(remote(''))).toEqual(['read:jira-work unused', 'read:app-user-token unused']);
  });
});
