import { record } from '../../../src/capabilities/stored';
import { bookOf } from '../../../src/platform/book';
import { deleteEntry, readEntry, writeEntry } from '../../../src/platform/storage/storage';
import { deleteKeys, listKeys, notGone } from '../../../src/platform/storage/walk';
import { inWeeklyRun } from '../doors/acting';
import { ask, valueOf } from '../../rigs/app';
import { freshApp } from '../../rigs/virtual-app';

const on = freshApp();

/** What the admin page tells of its reads by name while storage answers them like this. */
async function readsWhile(status: number): Promise<readonly boolean[]> {
  on.app.faults({ kvs: { op: 'get', status } });
  const { receipt } = valueOf(await on.time.run(() => ask(on.acme, 'admin', 'overview')));
  return receipt.storage.filter(({ action }) => action === 'read').map(({ ok }) => ok);
}

it.each([400, 403, 404, 499])('what storage refuses with %i is asked once', async (status) => {
  expect(await readsWhile(status)).toEqual([false]);
});

it.each([500, 503])(
  'a storage that answers %i is asked five times, which all failed',
  async (status) => {
    expect(await readsWhile(status)).toEqual(Array(5).fill(false));
  },
);

it('a storage that is busy is asked seven times for a page, and by an uninstall as long as it has', async () => {
  expect(await readsWhile(429)).toEqual(Array(7).fill(false));
  on.app.faults({ kvs: { status: 429 } });
  const deletes: string[] = [];
  on.tap((call, pass) => {
    if (call.op === 'delete') deletes.push(call.op);
    return pass();
  });
  await on.time.run(() => on.acme.run('pre-uninstall', {}, {}));
  expect(deletes.length).toBeGreaterThan(10);
});

it('a receipt tells of each request what it did, to which key, or to how many', async () => {
  let told: unknown;
  const { code, app } = await inWeeklyRun(async (call) => {
    const found = await readEntry(call, record);
    if (found?.values) await writeEntry(call, record, found.values);
    const { keys } = await listKeys(call);
    await notGone(call, keys);
    await deleteKeys(call, keys);
    await deleteEntry(call, record);
    told = bookOf(call).receipt.write('values').storage;
  });
  app.dispose();
  expect(code).toBe('not refused');
  expect(told).toMatchObject([
    { action: 'read', key: 'installation', keys: 1, ok: true },
    { action: 'write', key: 'installation', keys: 1, ok: true },
    { action: 'list', key: '*', keys: 0, ok: true },
    { action: 'read', key: '*', keys: 1, ok: true },
    { action: 'delete', key: '*', keys: 1, ok: true },
    { action: 'delete', key: 'installation', keys: 1, ok: true },
  ]);
});

it('a write asks what stood there before where it may only replace, and not where it may be the first', async () => {
  const asking: boolean[] = [];
  on.tap((call, pass) => {
    if (call.op === 'set') asking.push(call.body.includes('PREVIOUS'));
    return pass();
  });
  for (const name of ['refresh', 'record']) await on.time.run(() => ask(on.acme, 'admin', name));
  expect(asking).toEqual([true, false]);
});
