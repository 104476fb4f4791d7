import type { RehearseOutcome } from '../../../src/contract';
import type { Site } from '../../forge/site';
import { ask, someoneElses, storedRecord, valueOf } from '../app';
import { startTappedApp, type TappedApp } from '../platform/tapped-app';
import { VirtualTime } from '../platform/virtual-time';

let time: VirtualTime;
let tapped: TappedApp;
let acme: Site;
beforeEach(async () => {
  time = new VirtualTime();
  tapped = await startTappedApp({ clock: time });
  acme = tapped.app.site('acme');
  await time.run(() => acme.install());
});
afterEach(() => {
  tapped.app.dispose();
  time.dispose();
});

const rehearse = async (): Promise<RehearseOutcome> =>
  valueOf(await time.run(() => ask(acme, 'admin', 'rehearse')));
const left = (): string[] => acme.storage().keys.map(({ key }) => key);

it('erases as an uninstall does, counts it, and writes the record back with its time limit', async () => {
  const before = storedRecord(acme);
  acme.plant('left-over', 1);
  expect(await rehearse()).toMatchObject({
    writtenBack: true,
    counts: { found: 2, erased: 2, remaining: 0, walkedAll: true, stoppedBy: null },
  });
  expect(storedRecord(acme)).toEqual(before);
  expect(left()).toEqual(['installation']);
  expect(acme.storage().keys[0]?.expiresAt).not.toBeNull();
});

it('writes back a record of another installation as it was', async () => {
  acme.plant('installation', someoneElses);
  expect(await rehearse()).toMatchObject({ writtenBack: true });
  expect(storedRecord(acme)).toEqual(someoneElses);
});

it('erases what is not a record and cannot write it back', async () => {
  acme.plant('installation', { name: 'Ada' });
  expect(await rehearse()).toMatchObject({ writtenBack: false, counts: { found: 1, erased: 1 } });
  expect(left()).toEqual([]);
});

it('finds nothing and writes nothing where nothing is stored', async () => {
  await time.run(() => ask(acme, 'admin', 'erase'));
  expect(await rehearse()).toMatchObject({ writtenBack: false, counts: { found: 0 } });
  expect(left()).toEqual([]);
});

it('keeps time to write back when there is too much to erase', async () => {
  const before = storedRecord(acme);
  for (let n = 0; n < 2_000; n++) acme.plant(`left-over-${n}`, n);
  tapped.app.faults({ kvs: { latencyMs: 1_500 } });
  expect(await rehearse()).toMatchObject({
    writtenBack: true,
    counts: { stoppedBy: 'OUT_OF_TIME', walkedAll: false },
  });
  expect(storedRecord(acme)).toEqual(before);
});

it('tells what it erased also when it cannot write back', async () => {
  tapped.app.faults({ kvs: { op: 'set', status: 500 } });
  expect(await rehearse()).toMatchObject({ writtenBack: false, counts: { erased: 1 } });
  expect(left()).toEqual([]);
});

it('erases nothing when the record cannot be read first', async () => {
  tapped.app.faults({ kvs: { op: 'get', status: 500 } });
  const answer = await time.run(() => ask(acme, 'admin', 'rehearse'));
  expect(answer).toEqual({ ok: false, error: { code: 'STORAGE_UNAVAILABLE' } });
  expect(left()).toEqual(['installation']);
});
