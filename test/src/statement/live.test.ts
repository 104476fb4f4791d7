import { state } from '../../../src/statement/state';
import { topics } from '../../../src/statement/topics';
import type { Forge } from 'local-forge/forge';
import { ask, someoneElses, valueOf, installedApp } from '../../rigs/app';
import { disclosure } from '../disclosure/committed';

let app: Forge;
beforeEach(async () => {
  app = await installedApp('acme');
});
afterEach(() => {
  app.dispose();
});

const overview = async () => valueOf(await ask(app.site('acme'), 'admin', 'overview'));

const answer = async (id: string) => {
  const { answers } = state(disclosure, null, await overview());
  const sentences = answers.find((one) => one.id === id)?.sentences ?? [];
  return new Map(sentences.map(({ text, values }) => [text.replace(`topic.${id}.`, ''), values]));
};

it('finds every live part that a sentence rests on in what the admin page really reads', async () => {
  const paths = topics
    .flatMap((topic) => topic.answer)
    .flatMap(({ evidence }) => evidence)
    .flatMap((evidence) => (evidence.kind === 'live' ? [evidence.path] : []));
  const read = await overview();
  expect(new Set(paths)).toEqual(new Set(['record', 'otherKeys', 'scopes', 'receipt']));
  for (const path of paths) expect(read[path]).toBeDefined();
});

it('says how many values are stored just now, and that nothing else is', async () => {
  const said = await answer('stored');
  expect(said.get('now')).toEqual({ count: 3 });
  expect(said.get('others')).toEqual({ count: 0 });
  expect(said.has('page')).toBe(false);
});

it('says so when nothing is stored', async () => {
  await ask(app.site('acme'), 'admin', 'erase');
  const said = await answer('stored');
  expect(said.has('nothing-now')).toBe(true);
  expect(said.has('now')).toBe(false);
});

it('counts the values of another installation too, and keys that nobody declared', async () => {
  app.site('acme').plant('installation', someoneElses);
  app.site('acme').plant('surprise', 1);
  const said = await answer('stored');
  expect(said.get('now')).toEqual({ count: 3 });
  expect(said.get('others')).toEqual({ count: 1 });
});

it('claims to have read nothing when storage cannot be read', async () => {
  app.faults({ kvs: { status: 500 } });
  const said = await answer('stored');
  expect(said.has('page')).toBe(true);
  for (const name of ['now', 'nothing-now', 'others']) expect(said.has(name)).toBe(false);
});

it('counts the permissions that the site has granted', async () => {
  expect((await answer('permissions')).get('granted')).toEqual({ count: 2 });
  app.site('acme').revoke('storage:app');
  expect((await answer('permissions')).get('granted')).toEqual({ count: 1 });
});

it('says the same when asked twice about the same', async () => {
  const read = await overview();
  expect(state(disclosure, null, read)).toEqual(state(disclosure, null, read));
});
