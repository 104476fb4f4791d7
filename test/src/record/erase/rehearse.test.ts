import type { RehearseOutcome } from '../../../../src/contract';
import { ask, someoneElses, storedRecord, valueOf } from '../../../rigs/app';
import { freshApp } from '../../../rigs/virtual-app';

const on = freshApp();

const rehearse = async (): Promise<RehearseOutcome> =>
  valueOf(await on.time.run(() => ask(on.acme, 'admin', 'rehearse')));
const left = (): string[] => on.acme.storage().keys.map(({ key }) => key);

it('erases as an uninstall does, counts it, and writes the record back with its time limit', async () => {
  const before = storedRecord(on.acme);
  on.acme.plant('left-over', 1);
  expect(await rehearse()).toMatchObject({
    writtenBack: true,
    counts: { found: 2, erased: 2, remaining: 0, walkedAll: true, stoppedBy: null },
  });
  expect(storedRecord(on.acme)).toEqual(before);
  expect(left()).toEqual(['installation']);
  expect(on.acme.storage().keys[0]?.expiresAt).not.toBeNull();
});

it('writes back a record of another installation as it was', async () => {
  on.acme.plant('installation', someoneElses);
  expect(await rehearse()).toMatchObject({ writtenBack: true });
  expect(storedRecord(on.acme)).toEqual(someoneElses);
});

it('erases what is not a record and cannot write it back', async () => {
  on.acme.plant('installation', { name: 'Ada' });
  expect(await rehearse()).toMatchObject({ writtenBack: false, counts: { found: 1, erased: 1 } });
  expect(left()).toEqual([]);
});

it('finds nothing and writes nothing where nothing is stored', async () => {
  await on.time.run(() => ask(on.acme, 'admin', 'erase'));
  expect(await rehearse()).toMatchObject({ writtenBack: false, counts: { found: 0 } });
  expect(left()).toEqual([]);
});

it('keeps time to write back when there is too much to erase', async () => {
  const before = storedRecord(on.acme);
  for (let n = 0; n < 2_000; n++) on.acme.plant(`left-over-${n}`, n);
  on.app.faults({ kvs: { latencyMs: 1_500 } });
  expect(await rehearse()).toMatchObject({
    writtenBack: true,
    counts: { stoppedBy: 'OUT_OF_TIME', walkedAll: false },
  });
  expect(storedRecord(on.acme)).toEqual(before);
});

it('tells what it erased also when it cannot write back', async () => {
  on.app.faults({ kvs: { op: 'set', status: 500 } });
  expect(await rehearse()).toMatchObject({ writtenBack: false, counts: { erased: 1 } });
  expect(left()).toEqual([]);
});

it('erases nothing when the record cannot be read first', async () => {
  on.app.faults({ kvs: { op: 'get', status: 500 } });
  const answer = await on.time.run(() => ask(on.acme, 'admin', 'rehearse'));
  expect(answer).toEqual({ ok: false, error: { code: 'STORAGE_UNAVAILABLE' } });
  expect(left()).toEqual(['installation']);
});
