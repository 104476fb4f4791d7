import {
  readEgress,
  readFunctions,
  readModules,
  readScopes,
} from '../../../../src/disclosure/derive/manifest';

it('reads the scopes in both forms that Forge takes', () => {
  expect(readScopes({ permissions: { scopes: ['a', 'b'] } })).toEqual(['a', 'b']);
  expect(readScopes({ permissions: { scopes: { a: {}, b: {} } } })).toEqual(['a', 'b']);
  expect(readScopes({})).toEqual([]);
});

it('reads each function with its place, and nothing where something is missing', () => {
  const manifest = { modules: { function: [{ key: 'a', handler: 'index.a' }, {}] } };
  expect(readFunctions(manifest)).toEqual([
    { key: 'a', handler: 'index.a', place: ['modules', 'function', 0] },
    { key: '', handler: '', place: ['modules', 'function', 1] },
  ]);
});

it('reads each module but the functions, with all that can call or show something', () => {
  const weekly = { key: 'w', function: 'f', interval: 'week', events: ['e'], resource: 'r' };
  expect(
    readModules({ modules: { function: [{ key: 'f' }], scheduledTrigger: [{}, weekly] } }),
  ).toEqual([
    {
      type: 'scheduledTrigger',
      key: '',
      function: null,
      resource: null,
      events: [],
      interval: null,
      place: ['modules', 'scheduledTrigger', 0],
    },
    { type: 'scheduledTrigger', ...weekly, place: ['modules', 'scheduledTrigger', 1] },
  ]);
});

it('tells what may be let in or out in one order, each once, and nothing that is empty', () => {
  const content = { styles: ['b', 'a'], scripts: ['b'], more: null };
  expect(readEgress({ permissions: { content } }).contentPermissions).toEqual(['"a"', '"b"']);
  const external = { images: undefined, fetch: { client: [false] } };
  expect(readEgress({ permissions: { external } }).externalAddresses).toEqual(['false']);
});
