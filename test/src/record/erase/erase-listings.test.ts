import type { EraseCounts } from '../../../../src/contract';
import { ask, valueOf } from '../../../rigs/app';
import { freshApp } from '../../../rigs/virtual-app';

const on = freshApp();

const plant = (keys: number): void => {
  for (let n = 0; n < keys; n++) on.acme.plant(`left-over-${n}`, n);
};
const press = async (): Promise<EraseCounts> =>
  valueOf(await on.time.run(() => ask(on.acme, 'admin', 'erase')));
const left = (): number => on.acme.storage().keys.length;
const proven = { remaining: 0, walkedAll: true, stoppedBy: null };

const page = (keys: readonly string[], cursor?: string): Response =>
  new Response(JSON.stringify({ data: keys.map((key) => ({ key, value: 1 })), cursor }));

it.each([100, 1_000, 60_000])(
  'neither loops nor lies when listings are %i ms behind',
  async (listLagMs) => {
    plant(250);
    await on.app.advance(120_000);
    on.app.faults({ kvs: { listLagMs } });
    expect(await press()).toMatchObject({ found: 251, erased: 251, ...proven });
    expect(left()).toBe(0);
    expect(on.calls()).toBeLessThan(60);
  },
);

it('finds on the last walk what a lagging listing had hidden', async () => {
  plant(10);
  await on.app.advance(1_000);
  on.app.faults({ kvs: { listLagMs: 120, latencyMs: 50 } });
  on.tap((call, pass) => {
    if (call.op === 'delete') on.acme.plant('written-a-moment-ago', 1);
    return pass();
  });
  expect(await press()).toMatchObject({ found: 12, erased: 12, ...proven });
  expect(left()).toBe(0);
});

it('reads once more what is listed after it was proven gone, and deletes it if it is there', async () => {
  plant(10);
  let listings = 0;
  on.tap((call, pass) => {
    if (call.op === 'query') listings += 1;
    if (call.op === 'query' && listings === 2) on.acme.plant('left-over-3', 'back again');
    return pass();
  });
  expect(await press()).toMatchObject({ found: 11, erased: 11, ...proven });
  expect(left()).toBe(0);
});

it('does not count what a lagging listing names though it was not there', async () => {
  await press();
  let listings = 0;
  on.tap((call, pass) =>
    call.op === 'query' && (listings += 1) === 1 ? Promise.resolve(page(['installation'])) : pass(),
  );
  expect(await press()).toMatchObject({ found: 0, erased: 0, ...proven });
});

it('goes on while every walk meets a key that it did not know', async () => {
  plant(10);
  let listings = 0;
  on.tap((call, pass) => {
    if (call.op === 'query' && (listings += 1) < 7) on.acme.plant(`late-${listings}`, 1);
    return pass();
  });
  expect(await press()).toMatchObject({ found: 17, erased: 17, ...proven });
  expect(left()).toBe(0);
});

it('stops when its time is over while somebody never stops writing', async () => {
  let listings = 0;
  on.tap(async (call, pass) => {
    if (call.op === 'query') on.acme.plant(`late-${(listings += 1)}`, 1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return pass();
  });
  expect(await press()).toMatchObject({ walkedAll: false, stoppedBy: 'OUT_OF_TIME' });
});

it('does not follow a cursor round in circles', async () => {
  on.tap((call, pass) =>
    call.op === 'query' ? Promise.resolve(page([], call.number % 2 ? 'a' : 'b')) : pass(),
  );
  expect(await press()).toMatchObject({ walkedAll: false, stoppedBy: 'STORAGE_ANSWER_INVALID' });
  expect(on.calls()).toBeLessThan(20);
});

it('follows empty pages to the end', async () => {
  plant(1);
  let listings = 0;
  on.tap((call, pass) => {
    if (call.op !== 'query') return pass();
    listings += 1;
    if (listings > 5) return Promise.resolve(page([]));
    return Promise.resolve(listings < 5 ? page([], `page-${listings}`) : page(['left-over-0']));
  });
  expect(await press()).toMatchObject({ found: 2, erased: 2, ...proven });
  expect(left()).toBe(0);
});

it('erases a key once that a listing names several times', async () => {
  plant(3);
  let listings = 0;
  on.tap((call, pass) =>
    call.op === 'query' && (listings += 1) === 1
      ? Promise.resolve(page(['left-over-0', 'left-over-1', 'left-over-1', 'left-over-2']))
      : pass(),
  );
  expect(await press()).toMatchObject({ found: 4, erased: 4, ...proven });
});
