import { readDefinition, read, manifestOf, definition } from './app';
import type { SourceReading } from '../../does/reading';
import { neverDeleted } from '../../does/detect/storage/stored-keys';

const uses = ({ storage }: SourceReading): readonly string[] =>
  storage.map(({ store, action, entity, key }) =>
    [store, action, entity, key ?? '*'].filter((part) => part !== null).join(' '),
  );

describe('Storage', () => {
  test.each([
    ['the value store', `await kvs.set('settings', {});`, ['kvs write settings']],
    [
      'a key with data in it',
      'await kvs.get(`user-${context.accountId}`);',
      ['kvs read user-{accountId}'],
    ],
    ['a secret', `await kvs.setSecret('token', payload.token);`, ['secret write token']],
    ['an entity', `await kvs.entity('note').set(payload.id, {});`, ['entity write note {id}']],
    [
      'a batch',
      `await kvs.batchDelete([{ key: 'a' }, { key: 'b' }]);`,
      ['kvs delete a', 'kvs delete b'],
    ],
    [
      'a transaction',
      `await kvs.transact().set('a', 1).delete('b').execute();`,
      ['kvs write a', 'kvs delete b'],
    ],
    ['the retired store', `await storage.delete('old');`, ['kvs delete old']],
    [
      'what a query finds',
      `const { results } = await kvs.query().where('key', WhereConditions.beginsWith('note-')).getMany(); for (const { key } of results) await kvs.delete(key);`,
      ['kvs query note-{…}', 'kvs delete note-{…}'],
    ],
    [
      'all keys',
      `const { results } = await kvs.query().getMany(); await Promise.all(results.map(({ key }) => kvs.delete(key)));`,
      ['kvs query *', 'kvs delete *'],
    ],
    [
      'a property of an issue',
      'await api.asApp().requestJira(route`/rest/api/3/issue/${payload.id}/properties/mine`, { method: "PUT" });',
      ['property write mine'],
    ],
  ])('%s', (_name, statements, expected) => {
    expect([...uses(readDefinition(statements))].sort()).toEqual([...expected].sort());
  });

  test.each([
    ['deep in it', `{ a: { b: { c: { d: [{ e: { f: payload.accountId } }] } } } }`, ['accountId']],
    ['the full name of a person', `{ by: payload.author.full_name }`, ['full_name']],
    ['not that of a repository', `{ of: payload.repository.full_name }`, []],
    ['not that of one under its name', `{ full_name: payload.repository.full_name }`, []],
  ])('who is in what is written: %s', (_name, value, people) => {
    expect(readDefinition(`await kvs.set('a', ${value});`).storage).toMatchObject([{ people }]);
  });

  test('tables of SQL', () => {
    const reading = readDefinition(
      `await sql.prepare('INSERT INTO notes (id) VALUES (?)').bindParams('1').execute();`,
      {},
      `import sql from '@forge/sql';`,
    );
    expect(uses(reading)).toEqual(['sql write notes']);
  });

  test.each([
    [
      'that another package runs the changes of',
      `import { applySchemaMigrations } from 'forge-sql-orm';`,
      'await applySchemaMigrations((runner) => runner.enqueue("v1", "ALTER TABLE `notes` ADD COLUMN IF NOT EXISTS x INT"));',
      ['sql write notes'],
    ],
    [
      'that are described to drizzle',
      `import ForgeSQL from 'forge-sql-orm'; import { mysqlTable } from 'drizzle-orm/mysql-core'; const notes = mysqlTable('notes', {}); const db = new ForgeSQL();`,
      'await db.select().from(notes); await db.insert(notes).values({}); await db.delete(notes);',
      ['sql delete notes', 'sql read notes', 'sql write notes'],
    ],
  ])('tables %s', (_name, before, statements, expected) => {
    expect([...uses(readDefinition(statements, {}, before))].sort()).toEqual(expected);
  });

  test('a listed key that a class keeps to itself is known whatever way it has come', () => {
    const reading = readDefinition(
      `const { results } = await kvs.query().getMany();
       const listed = results.map(({ key }) => new Listed(key));
       const each = await sentThrough(listed);
       for (const key of each) await kvs.delete(Listed.nameOf(key));`,
      {},
      `import { sentThrough } from 'queue';
       class Listed { #key; constructor(key) { this.#key = key; } static nameOf(key) { return key.#key; } }`,
    );
    expect(uses(reading)).toEqual(['kvs query *', 'kvs delete *']);
  });

  test('what is of a class of the app is made as the app makes it', () => {
    const reading = readDefinition(
      `new Key('only'); const kept: Key = container.resolve('key'); await erase(kept);`,
      {},
      `import { container } from 'tsyringe';
       class Key { constructor(public name: string) {} }
       const erase = (key: Key) => kvs.delete(key.name);`,
    );
    expect(uses(reading)).toContain('kvs delete only');
  });

  test.each([
    ['lodash takes apart', `import { chunk } from 'lodash';`, 'chunk(keys, 2)'],
    ['one function of lodash takes apart', `import chunk from 'lodash/chunk';`, 'chunk(keys, 2)'],
  ])('keys in a list that %s', (_name, before, lists) => {
    const reading = readDefinition(
      `const keys = ['a', \`b-\${payload.id}\`];
       for (const some of ${lists}) await Promise.all(some.map((key) => kvs.delete(key)));`,
      {},
      before,
    );
    expect([...uses(reading)].sort()).toEqual(['kvs delete a', 'kvs delete b-{id}']);
  });

  test('keys in a list that a package hands on one by one', () => {
    const reading = readDefinition(
      `await pMap(['a', 'b'], (key) => kvs.delete(key), { concurrency: 2 });`,
      {},
      `import pMap from 'p-map';`,
    );
    expect([...uses(reading)].sort()).toEqual(['kvs delete a', 'kvs delete b']);
  });

  test('a key in many ways is told by those that stand for the others', () => {
    const part = (name: string): string =>
      `(payload.${name} || (payload.old ? 'none' : payload.new ? 'first' : 'any'))`;
    const reading = readDefinition(
      `await kvs.set(\`k:\${${part('a')}}:\${${part('b')}}:\${${part('c')}}\`, 1);`,
    );
    expect(uses(reading)).toContain('kvs write k:{a}:{b}:{c}');
    expect(reading.storage.filter(({ certainty }) => certainty !== 'certain')).toEqual([]);
  });

  test('what a product’s own module deletes before an uninstall counts as deleted then', () => {
    const reading = read({
      'manifest.yml': `
modules:
  compass:preUninstall:
    - key: gone
      function: gone
  function:
    - key: gone
      handler: index.gone
`,
      'src/index.ts': `import { storage } from '@forge/api';
export const gone = async () => { await storage.set('a', 1); await storage.delete('a'); };`,
    });
    expect(reading.keys).toMatchObject([{ key: 'a', isDeletedAtUninstall: true }]);
  });

  test('says what of it is about people', () => {
    const [use] = readDefinition(`await kvs.set('who', { accountId: context.accountId });`).storage;
    expect(use?.people).toEqual(['accountId']);
  });

  test('a method of the same name on something else is none', () => {
    expect(
      uses(readDefinition(`const map = new Map(); map.set('a', 1); map.delete('a');`)),
    ).toEqual([]);
  });

  test('a key that comes out of storage is what was put there', () => {
    const [, read_] = readDefinition(
      `const list = (await kvs.get('list')) || []; list.push({ tokenKey: \`token-\${payload.id}\` }); await kvs.set('list', list); for (const each of list) await kvs.getSecret(each.tokenKey);`,
    )
      .storage.filter(({ store }) => store === 'secret' || store === 'kvs')
      .sort((a, b) => a.store.localeCompare(b.store))
      .slice(-2);
    expect(read_).toMatchObject({ store: 'secret', key: 'token-{id}' });
  });
});

describe('What nothing deletes', () => {
  const keys = (statements: string): readonly string[] =>
    neverDeleted(readDefinition(statements).keys).map(({ key }) => key);

  test('is told', () => {
    expect(keys(`await kvs.set('a', 1); await kvs.set('b', 1); await kvs.delete('b');`)).toEqual([
      'a',
    ]);
  });

  test('is not what a query deletes, nor what has a time limit', () => {
    expect(
      keys(
        `await kvs.set('note-1', 1); await kvs.set('c', 1, { ttl: { value: 1, unit: 'DAYS' } }); const { results } = await kvs.query().where('key', WhereConditions.beginsWith('note-')).getMany(); for (const { key } of results) await kvs.delete(key);`,
      ),
    ).toEqual([]);
  });

  test('is not decided where data says what is deleted', () => {
    expect(keys(`await kvs.set('a', 1); await kvs.delete(payload.key);`)).toEqual([]);
  });

  test('is not what preUninstall erases', () => {
    const manifest = manifestOf(['storage:app']).replace(
      '\n  function:',
      '\n  preUninstall:\n    - key: bye\n      function: bye\n  function:\n    - key: bye\n      handler: index.bye',
    );
    const { keys: all } = read({
      'manifest.yml': manifest,
      'src/index.ts': `${definition("await kvs.set('a', 1);")}\nexport const bye = () => kvs.delete('a');`,
    });
    expect(all).toMatchObject([{ key: 'a', isDeletedAtUninstall: true }]);
  });
});
