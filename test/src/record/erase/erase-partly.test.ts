import { storedRecord } from '../../../rigs/app';
import { freshErasing, proven } from './erasing';

const { on, plant, pressing, uninstalling, left } = freshErasing();

describe('a batch that goes through in part', () => {
  it('is looked into, and what failed in it is tried again', async () => {
    plant(60);
    on.app.faults({ kvs: { op: 'batch/delete', failKeys: ['left-over-7', 'left-over-42'] } });
    on.tap((call, pass) => {
      if (call.number > 12) on.app.faults({});
      return pass();
    });
    expect((await pressing()).counts).toMatchObject({ found: 61, erased: 61, ...proven });
  });

  it('keeps back only what cannot be erased, and that is told', async () => {
    plant(60);
    on.app.faults({ kvs: { op: 'batch/delete', failKeys: ['left-over-7'] } });
    expect((await pressing()).counts).toMatchObject({
      found: 61,
      erased: 60,
      remaining: 1,
      walkedAll: true,
      stoppedBy: 'STORAGE_UNAVAILABLE',
    });
    expect(left()).toEqual(['left-over-7']);
    on.app.faults({});
    expect((await pressing()).counts).toMatchObject({ found: 1, erased: 1, ...proven });
  });

  it('is tried three times more after each of the two walks, and then given up', async () => {
    plant(3);
    on.app.faults({ kvs: { op: 'batch/delete', failKeys: ['left-over-1'] } });
    const tried: { readonly all: boolean; readonly at: number }[] = [];
    const read: string[] = [];
    on.tap((call, pass) => {
      const all = call.body.includes('"left-over-2"');
      if (call.op === 'batch/delete') tried.push({ all, at: on.time.now() });
      if (call.op === 'batch/get') read.push(call.body);
      return pass();
    });
    await pressing();
    expect(tried.map(({ all }) => all)).toEqual([true, ...Array<boolean>(6).fill(false)]);
    const waits = tried.slice(1, 4).map(({ at }, n) => at - (tried[n]?.at ?? 0));
    expect(waits.map((wait, n) => wait >= 100 * 2 ** n)).toEqual([true, true, true]);
    expect(read.filter((body) => body.includes('"left-over-1"'))).toEqual([]);
  });

  it('is not tried again where its time is over, and that is told', async () => {
    plant(3);
    on.app.faults({ kvs: { op: 'batch/delete', failKeys: ['left-over-1'] } });
    const delays = new Map(Object.entries({ delete: 2_150, query: 9_900, 'batch/delete': 9_900 }));
    on.tap(async ({ op }, pass) => {
      await new Promise((resolve) => setTimeout(resolve, delays.get(op) ?? 0));
      return pass();
    });
    expect((await pressing()).counts).toMatchObject({ erased: 3, stoppedBy: 'OUT_OF_TIME' });
    expect(left()).toEqual(['left-over-1']);
  });

  it.each([2, 3, 60])(
    'of %i keys and is refused whole for one goes through for all others',
    async (keys) => {
      plant(keys);
      on.tap((call, pass) => {
        if (call.op !== 'batch/delete' || !call.body.includes('"left-over-1"')) return pass();
        const body = JSON.stringify({ code: 'INVALID_KEY', message: 'Not a key' });
        return Promise.resolve(new Response(body, { status: 400 }));
      });
      const { counts } = await pressing();
      expect(counts).toMatchObject({ found: keys + 1, erased: keys, remaining: 1 });
      expect(left()).toEqual(['left-over-1']);
    },
  );

  it('is not believed: what it claims to have deleted and is still there is deleted again', async () => {
    plant(60);
    on.tap(async (call, pass) => {
      if (call.op !== 'batch/delete' || call.number > 12) return pass();
      const keys: unknown = JSON.parse(call.body);
      return new Response(JSON.stringify({ successfulKeys: keys, failedKeys: [] }));
    });
    expect((await pressing()).counts).toMatchObject({ found: 61, erased: 61, ...proven });
    expect(left()).toEqual([]);
  });
});

describe('when only one operation of storage fails', () => {
  it('the record is deleted though it cannot be read, and is not called proven', async () => {
    plant(30);
    on.app.faults({ kvs: { op: 'get', status: 500 } });
    const { counts } = await pressing();
    expect(counts).toMatchObject({ found: 30, erased: 30, stoppedBy: 'STORAGE_UNAVAILABLE' });
    expect(left()).toEqual([]);
  });

  it('that is told, and not that its time was over later', async () => {
    plant(300);
    on.app.faults({ kvs: { op: 'delete', status: 500 } });
    on.tap(async ({ op }, pass) => {
      await new Promise((resolve) => setTimeout(resolve, op === 'query' ? 9_900 : 0));
      return pass();
    });
    const { counts } = await pressing();
    expect(counts).toMatchObject({ walkedAll: false, stoppedBy: 'STORAGE_UNAVAILABLE' });
  });

  it('the record is deleted within seconds though reading it hangs', async () => {
    on.app.faults({ kvs: { op: 'get', hangAfter: 0 } });
    const started = on.time.now();
    let deletedAfter = Infinity;
    on.tap((call, pass) => {
      if (call.op === 'delete') deletedAfter = Math.min(deletedAfter, on.time.now() - started);
      return pass();
    });
    await pressing();
    expect(deletedAfter).toBeLessThanOrEqual(5_000);
    expect(left()).toEqual([]);
  });

  it.each([
    ['hangs', { op: 'get', hangAfter: 0 }],
    ['is throttled', { op: 'get', status: 429 }],
  ] as const)('an uninstall deletes everything though reading by name %s', async (_, kvs) => {
    plant(300);
    on.app.faults({ kvs });
    const { line } = await uninstalling();
    expect(line).toMatchObject({ found: 300, erased: 300, code: 'STORAGE_UNAVAILABLE' });
    expect(left()).toEqual([]);
  });

  it('the record goes with the other keys though it cannot be deleted by name', async () => {
    plant(30);
    on.app.faults({ kvs: { op: 'delete', status: 500 } });
    expect((await pressing()).counts).toMatchObject({ found: 31, erased: 31, ...proven });
    expect(left()).toEqual([]);
  });

  it('everything is deleted though nothing can be read back, and none of it is called erased', async () => {
    plant(3_000);
    on.app.faults({ kvs: { op: 'batch/get', status: 500 } });
    const { counts } = await pressing();
    expect(counts).toMatchObject({ erased: 1, remaining: 3_000, walkedAll: true });
    expect(counts.stoppedBy).toBe('STORAGE_UNAVAILABLE');
    expect(left()).toEqual([]);
  });

  it('what was deleted is read once more, and not deleted again, once it can be read', async () => {
    plant(30);
    const ops: string[] = [];
    on.tap((call, pass) => {
      ops.push(call.op);
      const isBroken = call.op === 'batch/get' && ops.filter((op) => op === call.op).length <= 10;
      return isBroken ? Promise.resolve(new Response('{}', { status: 500 })) : pass();
    });
    expect((await pressing()).counts).toMatchObject({ found: 31, erased: 31, ...proven });
    expect(ops.filter((op) => op === 'batch/delete')).toHaveLength(2);
  });

  it('the record goes though nothing can be listed, and the rest is not called walked', async () => {
    plant(30);
    on.app.faults({ kvs: { op: 'query', status: 500 } });
    expect((await pressing()).counts).toMatchObject({
      found: 1,
      erased: 1,
      remaining: null,
      walkedAll: false,
      stoppedBy: 'STORAGE_UNAVAILABLE',
    });
    expect(storedRecord(on.acme)).toBeUndefined();
  });
});
