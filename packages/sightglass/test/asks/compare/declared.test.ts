import { type Declared } from '../../../asks/declared/declared';
import { declaredIn } from '../../../asks/declared/read-declared';
import type { SourceKind } from '../../../asks/source-kind';
import { readYaml } from '../../../asks/reading/yaml';

function declared(text: string, kind: SourceKind = 'forge-manifest'): Declared {
  const { root } = readYaml(text);
  if (root === null) throw new Error('There is nothing to read.');
  return declaredIn(root, kind);
}

const line = (at: number) => ({ line: at, allowsImpersonation: false });

it.each([
  ['a list', 'permissions:\n  scopes:\n    - a:b\n    - c:d', 3, 4],
  ['a mapping', 'permissions:\n  scopes:\n    a:b: {}\n    c:d:', 3, 4],
  ['a list of mappings', 'permissions:\n  scopes:\n    - a:b: {}\n    - c:d: {}', 3, 4],
  ['one text', 'permissions:\n  scopes: a:b, c:d', 2, 2],
  ['lists in a list', 'permissions:\n  scopes:\n    - [a:b]\n    - [c:d]', 3, 4],
  ['a key written twice', 'permissions:\n  scopes: [a:b]\n  Scopes: [c:d]', 2, 3],
])('finds scopes in %s, each with its line', (_, text, first, second) => {
  expect(declared(text).scopes).toEqual([
    { name: 'a:b', ...line(first) },
    { name: 'c:d', ...line(second) },
  ]);
});

it.each([
  ['a text', 'backend: https://a.example'],
  ['a list of texts', 'backend: [https://a.example]'],
  ['an object', 'backend: { address: https://a.example }'],
  ['an object with a list', 'backend: { address: [https://a.example] }'],
  ['other letter case', 'Backend: [{ Address: https://a.example }]'],
])('finds an address in %s', (_, text) => {
  const { egress } = declared(`permissions:\n  external:\n    fetch:\n      ${text}\n`);
  expect(egress).toEqual([
    {
      ...{ kind: 'fetch.backend', address: 'https://a.example', line: 4 },
      ...{ remote: null, category: null, inScopeEud: null },
    },
  ]);
});

it.each([
  ['baseUrl: https://a.example', 'default'],
  ['baseUrl: { default: https://a.example }', 'default'],
  ['baseURL: { EU: https://a.example }', 'EU'],
])('finds the address of a remote in %s', (text, region) => {
  const [remote] = declared(`remotes:\n  - key: r\n    ${text}\n`).remotes;
  expect(remote?.urls).toEqual([{ region, url: 'https://a.example', line: 3 }]);
});

it('takes a web trigger for dynamic unless it is declared static', () => {
  const { webTriggers } = declared(
    'modules:\n  webtrigger:\n    - key: a\n    - { key: b, response: { type: static } }\n',
  );
  expect(webTriggers.map(({ key, isDynamic }) => [key, isDynamic])).toEqual([
    ['a', true],
    ['b', false],
  ]);
});

it('counts an entry without a key', () => {
  const { remotes, providers } = declared('remotes: [x]\nproviders: { auth: [{}] }\n');
  expect([remotes.length, providers.length]).toEqual([1, 1]);
});

it('reads what a descriptor says of its server', () => {
  const { connect, scopes } = declared(
    'key: a\nbaseUrl: https://a.example\nscopes: [READ]\nlifecycle:\n  installed: /i\nmodules:\n  webPanels:\n    - key: p\n',
    'connect-descriptor',
  );
  expect(connect).toMatchObject({
    baseUrl: { url: 'https://a.example', line: 2 },
    lifecycle: [{ type: 'installed', line: 5 }],
    modules: [{ type: 'webPanels', key: 'p', line: 8 }],
  });
  expect(scopes).toEqual([{ name: 'READ', ...line(3) }]);
});
