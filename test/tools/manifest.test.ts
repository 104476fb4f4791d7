import { readEgress, readModules, readScopes } from '../../src/disclosure/derive/manifest';
import { parseManifest } from '../../tools/verify/manifest';

it('tells the line of a place, and of the nearest one above where there is none', () => {
  const manifest = parseManifest(
    'app:\n  id: x\nmodules:\n  trigger:\n    - key: a\n    - key: b\n',
  );
  expect(manifest.lineOf(['modules', 'trigger', 1])).toBe(6);
  expect(manifest.lineOf(['modules', 'trigger', 7])).toBe(5);
  expect(manifest.lineOf(['nothing'])).toBe(1);
});

it('reads nothing from a file with an error, and says where it is', () => {
  const manifest = parseManifest('app: 1\napp: 2\n');
  expect(manifest.data).toBeNull();
  expect(manifest.errors).toMatchObject([{ line: 2 }]);
});

it.each([
  ['an address', { fetch: { backend: ['https://a.test'] } }, ['"https://a.test"']],
  ['an object', { fetch: { client: [{ address: 'a.test' }] } }, ['"a.test"']],
  ['a yes', { scripts: true }, ['true']],
  ['nothing', null, []],
])('tells egress that is written as %s', (_, external, told) => {
  expect(readEgress({ permissions: { external } }).externalAddresses).toEqual(told);
});

it('tells remotes, web triggers and endpoints by their keys', () => {
  const manifest = {
    remotes: [{ key: 'b' }, { key: 'a' }],
    modules: { webtrigger: [{ key: 'w' }], endpoint: [{}] },
    connectModules: { 'jira:webhooks': [] },
  };
  expect(readEgress(manifest)).toEqual({
    externalAddresses: [],
    contentPermissions: [],
    remotes: ['a', 'b'],
    connectModules: ['jira:webhooks'],
    webTriggers: ['w'],
    endpoints: [''],
  });
});

it('reads scopes in the short and in the long form', () => {
  expect(readScopes({ permissions: { scopes: ['a', 'b'] } })).toEqual(['a', 'b']);
  expect(readScopes({ permissions: { scopes: { a: { allowImpersonation: true } } } })).toEqual([
    'a',
  ]);
});

it('finds the function of a module, also behind its resolver', () => {
  const modules = {
    trigger: [{ key: 't', function: 'f', events: ['e'] }],
    'jira:adminPage': [{ key: 'p', resource: 'r', resolver: { function: 'g' } }],
    function: [{ key: 'f' }],
  };
  expect(readModules({ modules })).toMatchObject([
    { type: 'trigger', key: 't', function: 'f', resource: null, events: ['e'] },
    { type: 'jira:adminPage', key: 'p', function: 'g', resource: 'r', events: [] },
  ]);
});
