import type { PassingCall } from '../../../rigs/tapped-app';
import { freshErasing } from './erasing';

const { on, plant, pressing, uninstalling, left } = freshErasing();

/** Notes every call from now on. */
function noted(): readonly PassingCall[] {
  const calls: PassingCall[] = [];
  on.tap((call, pass) => {
    calls.push(call);
    return pass();
  });
  return calls;
}

const opsOf = (calls: readonly PassingCall[], op: string): readonly PassingCall[] =>
  calls.filter((call) => call.op === op);

it('lists, deletes and reads nothing more once deleting has failed', async () => {
  plant(2_000);
  on.app.faults({ kvs: { op: 'batch/delete', status: 500, latencyMs: 500 } });
  const calls = noted();
  const { counts } = await pressing();
  expect(counts).toMatchObject({ walkedAll: false, stoppedBy: 'STORAGE_UNAVAILABLE' });
  expect(opsOf(calls, 'query').filter(({ body }) => !body.includes('after'))).toHaveLength(1);
  expect(opsOf(calls, 'batch/get')).toEqual([]);
  expect(new Set(opsOf(calls, 'batch/delete').map(({ body }) => body)).size).toBeLessThan(20);
  expect(left()).toHaveLength(2_000);
});

it('reads no more than it must where nothing can be read back', async () => {
  plant(3_000);
  on.app.faults({ kvs: { op: 'batch/get', status: 500 } });
  const calls = noted();
  await pressing();
  expect(opsOf(calls, 'batch/get').length).toBeLessThan(200);
});

it('tells how many calls it made, and how long it took', async () => {
  plant(3);
  await on.app.advance(60_000);
  on.app.faults({ kvs: { latencyMs: 50 } });
  const calls = noted();
  const { counts, ms } = await pressing();
  expect(counts.platformCalls).toBe(calls.filter(({ part }) => part === 'kvs').length);
  expect(counts.ms).toBeGreaterThanOrEqual(350);
  expect(counts.ms).toBeLessThanOrEqual(ms);
});

it('a rehearsal reads the record once before it deletes it', async () => {
  const calls = noted();
  await on.time.run(() =>
    on.acme.invoke({ as: 'admin', module: 'privacy', functionKey: 'rehearse' }),
  );
  const ops = calls.filter(({ part }) => part === 'kvs').map(({ op }) => op);
  expect(ops).toEqual(['get', 'delete', 'get', 'query', 'set', 'get']);
});

it('an erase that ends as its time does is whole, though there is no time to look once more', async () => {
  plant(3);
  on.tap(async ({ op }, pass) => {
    await new Promise((resolve) => setTimeout(resolve, op === 'get' ? 4_900 : 8_400));
    return pass();
  });
  const { line } = await uninstalling();
  expect(line).toMatchObject({ found: 4, erased: 4, remaining: 0, walkedAll: 1 });
  expect(line).not.toHaveProperty('code');
});
