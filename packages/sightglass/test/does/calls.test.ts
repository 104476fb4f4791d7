import { brief, read, readDefinition, readPage } from './app';
import { WAYS } from './ways-to-call/ways-to-call';
import { OTHER_WAYS } from './ways-to-call/ways-to-reach';
import { WRAPPED_WAYS } from './ways-to-call/ways-to-wrap';
import { PAGE_WAYS } from './ways-to-call/ways-to-call-from-pages';

describe('Calls are found however they are written', () => {
  test.each([...WAYS, ...WRAPPED_WAYS, ...OTHER_WAYS])(
    '$name',
    ({ statements, before, others, expected }) => {
      const { calls } = readDefinition(statements, others, before);
      expect(calls.map(brief).sort()).toEqual([...expected].sort());
    },
  );

  test.each(PAGE_WAYS)('on a page: $name', ({ script, others, expected }) => {
    const { calls } = readPage(script, others);
    expect(calls.map(brief).sort()).toEqual([...expected].sort());
  });
});

describe('Calls that do not ship are left out', () => {
  test('a function that nothing calls', () => {
    const { calls, notShipped } = readDefinition(
      '',
      {},
      'const unused = () => api.asApp().requestJira(route`/rest/api/3/myself`);',
    );
    expect(calls).toEqual([]);
    expect(notShipped).toEqual([{ file: 'src/index.ts', why: 'unused-functions', lines: [6] }]);
  });

  test('a handler that the manifest does not declare', () => {
    const { calls } = readDefinition(
      '',
      {},
      'export const other = async () => api.asApp().requestJira(route`/rest/api/3/myself`);',
    );
    expect(calls).toEqual([]);
  });

  test('a file that nothing imports, and tests', () => {
    const { calls, notShipped } = readDefinition('', {
      'src/old.ts': "import api from '@forge/api'; api.asApp().requestJira('/rest/api/3/myself');",
      'src/index.test.ts': '',
    });
    expect(calls).toEqual([]);
    expect(notShipped).toEqual([
      { file: 'src/old.ts', why: 'not-imported', lines: [] },
      { file: 'src/index.test.ts', why: 'test', lines: [] },
    ]);
  });

  test('a branch that what the only caller gives decides', () => {
    const { calls } = readDefinition(
      `await load(['summary']);`,
      {},
      `const load = (fields) => fields && fields.length > 0
         ? api.asUser().requestJira(route\`/rest/api/3/issue/X-1?fields=\${fields.join(',')}\`)
         : api.asUser().requestJira(route\`/rest/api/3/myself\`);`,
    );
    expect(calls.map(brief)).toEqual(['GET /rest/api/3/issue/X-1?fields=summary as user']);
  });

  test('a method of the same name on something of the app’s own', () => {
    const { calls } = readDefinition(
      `const client = { requestJira: (path) => path }; client.requestJira('/rest/api/3/myself');`,
    );
    expect(calls).toEqual([]);
  });

  test('a comment and a text', () => {
    const { calls } = readDefinition(
      "// api.asApp().requestJira(route`/rest/api/3/myself`)\nconst text = 'requestJira(/rest/api/3/myself)'; void text;",
    );
    expect(calls).toEqual([]);
  });
});

describe('What data decides is told as such', () => {
  test('a path', () => {
    const [call] = readDefinition(
      'await api.asApp().requestJira(assumeTrustedRoute(payload.path));',
    ).calls;
    expect(call).toMatchObject({ certainty: 'undecidable', doubt: 'data-path', path: '{path}' });
  });

  test.each([
    ['a slash', '`issue/${payload.key}`', 'GET /rest/api/3/issue/{key} as app undecidable'],
    ['a step up', "'..'", 'GET /rest/api/3/.. as app undecidable'],
    [
      'a query',
      "'myself?expand=groups'",
      'GET /rest/api/3/myself?expand=groups as app undecidable',
    ],
  ])('a path of which `route` refuses a part with %s', (_name, part, expected) => {
    const { calls, scopes } = readDefinition(
      `await api.asApp().requestJira(route\`/rest/api/3/\${${part}}\`);`,
    );
    expect(calls.map(brief)).toEqual([expected]);
    expect(calls).toMatchObject([{ doubt: 'refused-path' }]);
    expect(scopes.filter(({ certainty }) => certainty === 'certain')).toEqual([]);
  });

  test.each([
    ['is encoded', "encodeURIComponent('a/b')", 'issue/${…}', '/rest/api/3/issue/a%2Fb'],
    ['is a route itself', 'route`issue/X-1`', '${…}', '/rest/api/3/issue/X-1'],
    ['is trusted', 'assumeTrustedRoute("issue/X-1")', '${…}', '/rest/api/3/issue/X-1'],
    ['is data', 'payload.key', 'issue/${…}', '/rest/api/3/issue/{key}'],
    ['stands in the query', "'a/b'", 'search?jql=${…}', '/rest/api/3/search'],
  ])('not where a part with a slash %s', (_name, part, path, expected) => {
    const { calls } = readDefinition(
      `const part = ${part}; await api.asApp().requestJira(route\`/rest/api/3/${path.replace('…', 'part')}\`);`,
    );
    expect(calls).toMatchObject([{ path: expected, certainty: 'certain' }]);
  });

  test('a method', () => {
    const [call] = readDefinition(
      'await api.asApp().requestJira(route`/rest/api/3/issue/X-1`, { method: payload.method });',
    ).calls;
    expect(call).toMatchObject({ certainty: 'undecidable', doubt: 'data-method', method: null });
  });

  test('which operation a path with data in the place of a name is', () => {
    const [call] = readDefinition(
      'await api.asApp().requestJira(route`/rest/api/3/${payload.what}/X-1/properties/mine`);',
    ).calls;
    expect(call).toMatchObject({ certainty: 'undecidable', doubt: 'several-operations' });
  });
});

describe('`==` takes `null` and `undefined` for the same', () => {
  const CALL = 'await api.asUser().requestJira(route`/rest/api/3/myself`);';
  test.each([
    ['undefined', 'id == null', 1],
    ['undefined', 'id === null', 0],
    ['undefined', 'id === undefined', 1],
    ['null', 'id == undefined', 1],
    ['null', 'id === undefined', 0],
    ["'a'", 'id == null', 0],
  ])('%s where %s', (value, condition, found) => {
    expect(readDefinition(`const id = ${value}; if (${condition}) ${CALL}`).calls).toHaveLength(
      found,
    );
  });

  test.each(['==', '!='])('with %s, also where only one of two values is missing', (operator) => {
    const { calls } = readDefinition(
      `const id = payload.a ? 'x' : undefined;
       if (id == null) ${CALL}
       if (id ${operator} null) await api.asUser().requestJira(route\`/rest/api/3/field\`);`,
    );
    expect(calls.map(({ path }) => path)).toEqual(['/rest/api/3/myself', '/rest/api/3/field']);
  });
});

describe('Everything around a call', () => {
  test('says where the path came from', () => {
    const { calls } = readDefinition(
      "await call('/rest/api/3/myself');",
      {},
      'const call = (path) => api.asUser().requestJira(assumeTrustedRoute(path));',
    );
    expect(calls).toMatchObject([{ line: 6 }]);
    expect(calls[0]?.through[0]).toEqual({ file: 'src/index.ts', line: 8 });
  });

  test('version 2 has the operations of version 3', () => {
    const [call] = readDefinition(
      'await api.asApp().requestJira(route`/rest/api/2/issue/X-1`);',
    ).calls;
    expect(call?.operations).toMatchObject([{ path: '/rest/api/3/issue/{issueIdOrKey}' }]);
  });

  test('a broken file is named, and the rest is still read', () => {
    const { calls, broken } = read({
      'src/index.ts': `import './broken';
        import Resolver from '@forge/resolver';
        import api, { route } from '@forge/api';
        const resolver = new Resolver();
        resolver.define('run', () => api.asUser().requestJira(route\`/rest/api/3/myself\`));
        export const handler = resolver.getDefinitions();`,
      'src/broken.ts': 'export const = ;;; }',
    });
    expect(broken).toMatchObject([{ file: 'src/broken.ts', line: 1 }]);
    expect(calls.map(brief)).toEqual(['GET /rest/api/3/myself as user']);
  });

  test('files that import one another are read', () => {
    const { calls } = readDefinition(
      'await one();',
      {
        'src/a.ts': `import { two } from './b'; export const one = () => two(); export const name = 'myself';`,
        'src/b.ts': `import api, { route } from '@forge/api'; import { name } from './a';
          export const two = () => api.asUser().requestJira(route\`/rest/api/3/\${name}\`);`,
      },
      `import { one } from './a';`,
    );
    expect(calls.map(brief)).toEqual(['GET /rest/api/3/myself as user']);
  });
});
