import table from '../../facts/modules.json';
import { moduleClass, moduleTypes } from '../../facts/modules';
import { scopeNames } from '../../facts/scopes';
import { connectScopes } from '../../facts/connect-scopes';
import { inspect } from '../../asks/inspect';
import { asking, descriptor, having } from './sentences/fixture';

/** The sentences about the line of a text, without sums over all scopes. */
function toldOf(source: string, text: string): string[] {
  const line = source.split('\n').findIndex((each) => each.includes(text)) + 1;
  return inspect(source)
    .findings.filter(({ id, lines }) => lines.includes(line) && !id.startsWith('reach.'))
    .map(({ id }) => id);
}

it('has a sentence for every scope that it knows', () => {
  const untold = scopeNames.filter((name) => toldOf(asking(name), name).length === 0);
  expect(untold).toEqual([]);
});

it('has a sentence for every scope of Connect', () => {
  const untold = connectScopes
    .filter((name) => name !== 'NONE')
    .filter((name) => toldOf(descriptor({ scopes: [name] }), `"${name}"`).length === 0);
  expect(untold).toEqual([]);
});

/** Types that do nothing alone: the modules that use them are told. */
const CALLED_BY_OTHERS = ['function', 'endpoint', 'remote', 'workflow', 'migration'];

it('has a sentence for every kind of module that does something by itself', () => {
  const untold = moduleTypes
    .filter((type) => !CALLED_BY_OTHERS.includes(type))
    .filter((type) => {
      const source = having(`${type}:\n  - key: the-key\n    events: [x]\n    name: n`);
      return toldOf(source, 'the-key').length === 0 && toldOf(source, 'events:').length === 0;
    });
  expect(untold.map((type) => `${type} (${moduleClass(type) ?? 'unknown'})`)).toEqual([]);
});

it.each([
  ['a scope that nobody knows', asking('read:dragons:jira'), 'read:dragons:jira'],
  ['a module that nobody knows', having('jira:teapot:\n  - key: the-key'), 'the-key'],
  ['an event that nobody knows', having('trigger:\n  - events: [avi:x:y:z]'), 'avi:x:y:z'],
  ['a module without entries', having('jira:teapot:'), 'jira:teapot'],
  ['a key at the top that nobody knows', 'app:\n  id: a\nteapot: 1', 'teapot'],
  ['a permission that nobody knows', 'app:\n  id: a\npermissions:\n  teapot: 1', 'teapot'],
  [
    'an address of an unknown kind',
    'permissions:\n  external:\n    teapots: [x.example]',
    'teapots',
  ],
])('names %s', (_, source, text) => {
  expect(toldOf(source, text)).not.toEqual([]);
});

/** Keys that other sentences cover: calls to the server, and what happens on removal. */
const TOLD_ELSEWHERE = ['webhooks', 'lifecycle'];

it('has a sentence for every part of Connect', () => {
  const types = Object.values(table.connect).flatMap((byProduct) =>
    Object.values(byProduct).flatMap((names) => names.split(' ')),
  );
  const untold = types
    .filter((type) => !TOLD_ELSEWHERE.includes(type))
    .filter((type) => {
      const source = descriptor({ modules: { [type]: [{ key: 'the-part' }] } });
      return inspect(source).findings.every(({ id }) => !id.startsWith('parts.'));
    });
  expect(untold).toEqual([]);
});
