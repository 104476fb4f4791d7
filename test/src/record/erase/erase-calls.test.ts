import { logged } from '../../../rigs/app';
import type { PassingCall } from '../../../rigs/tapped-app';
import { freshApp } from '../../../rigs/virtual-app';

const on = freshApp();

interface Passed extends PassingCall {
  readonly at: number;
}

/** Plants keys, erases as an uninstall does, and returns every call with its time. */
async function erase(keys: number, nameOf = (n: number): string => `left-over-${n}`) {
  for (let n = 0; n < keys; n++) on.acme.plant(nameOf(n), n);
  const calls: Passed[] = [];
  on.tap((call, pass) => {
    calls.push({ ...call, at: on.time.now() });
    return pass();
  });
  await on.time.run(() => on.acme.run('pre-uninstall', {}, {}));
  expect(on.acme.storage().keys).toEqual([]);
  return calls;
}

const count = (calls: readonly Passed[], op: string): number =>
  calls.filter((call) => call.op === op).length;

/** One read of the record before its deletion, one right after, and one at the end. */
const RECORD_CALLS = 4;
const LAST_WALK = 1;
const LAST_LOOK_AFTER_MS = 500;

it.each([
  [0, 0],
  [1, 1],
  [25, 1],
  [26, 2],
  [100, 4],
  [300, 12],
  [10_000, 400],
])('erases %i keys with as few calls as there can be', async (keys, batches) => {
  const calls = await erase(keys);
  const pages = Math.max(1, Math.ceil(keys / 100));
  expect(count(calls, 'batch/delete')).toBe(batches);
  expect(count(calls, 'batch/get')).toBe(batches);
  expect(count(calls, 'query')).toBe(keys === 0 ? 1 : pages + LAST_WALK);
  expect(calls).toHaveLength(RECORD_CALLS + (keys === 0 ? 1 : pages + LAST_WALK) + 2 * batches);
  expect(logged(on.app).at(-1)).toMatchObject({
    found: keys + 1,
    erased: keys + 1,
    remaining: 0,
    platformCalls: calls.length,
  });
});

it('has nine requests on their way at once, and no more', async () => {
  for (let n = 0; n < 1_000; n++) on.acme.plant(`left-over-${n}`, n);
  on.app.faults({ kvs: { latencyMs: 50 } });
  let [present, most] = [0, 0];
  on.tap(async (_, pass) => {
    most = Math.max(most, (present += 1));
    const answer = await pass();
    present -= 1;
    return answer;
  });
  await on.time.run(() => on.acme.run('pre-uninstall', {}, {}));
  expect(most).toBe(9);
});

it('keeps below the rate of 1,000 requests a second, however fast storage answers', async () => {
  const times = (await erase(10_000)).map(({ at }) => at);
  const most = times.map((from) => times.filter((at) => at >= from && at < from + 100).length);
  expect(Math.max(...most)).toBeLessThanOrEqual(100);
});

it('takes no longer for 10,000 keys than listing them page by page does', async () => {
  on.app.faults({ kvs: { latencyMs: 50 } });
  const started = on.time.now();
  await erase(10_000);
  const listings = 100 + LAST_WALK;
  expect(on.time.now() - started).toBeLessThan(1.1 * listings * 50 + LAST_LOOK_AFTER_MS);
});

it('erases keys of the greatest length in batches far below the 4 MB that one may have', async () => {
  const calls = await erase(100, (n) => String(n).padEnd(500, '-'));
  const sizes = calls.filter(({ op }) => op === 'batch/delete').map(({ body }) => body.length);
  expect(sizes).toHaveLength(4);
  expect(Math.max(...sizes)).toBeLessThan(20_000);
});

it('deletes the record before it lists anything', async () => {
  const calls = await erase(3);
  expect(calls.map(({ op }) => op)).toEqual([
    'get',
    'delete',
    'get',
    'query',
    'batch/delete',
    'batch/get',
    'query',
    'get',
  ]);
});
