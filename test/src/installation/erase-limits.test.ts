import type { EraseCounts } from '../../../src/contract';
import type { FaultSpec } from '../../forge/fault-spec';
import type { Site } from '../../forge/site';
import { ask, logged, storedRecord, valueOf } from '../app';
import { startTappedApp, type Tap, type TappedApp } from '../platform/tapped-app';
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

const plant = (keys: number): void => {
  for (let n = 0; n < keys; n++) acme.plant(`left-over-${n}`, n);
};

async function uninstalling() {
  const started = time.now();
  const { invocation } = await time.run(() => acme.run('pre-uninstall', {}, {}));
  expect(invocation.outcome).toBe('ok');
  return { line: logged(tapped.app).at(-1) ?? {}, ms: time.now() - started };
}

async function pressing(): Promise<{ counts: EraseCounts; ms: number }> {
  const started = time.now();
  const counts = valueOf(await time.run(() => ask(acme, 'admin', 'erase')));
  return { counts, ms: time.now() - started };
}

const left = (): string[] => acme.storage().keys.map(({ key }) => key);
const faults = (spec: FaultSpec): void => {
  tapped.app.faults(spec);
};

const proven = { remaining: 0, walkedAll: true, stoppedBy: null };

describe('what does not fit into the time', () => {
  it('is told by an uninstall before its 55 seconds are over, and goes on the next calls', async () => {
    plant(4_000);
    faults({ kvs: { latencyMs: 1_500 } });
    const { line, ms } = await uninstalling();
    expect(line).toMatchObject({ event: 'erased', code: 'OUT_OF_TIME' });
    expect(ms).toBeLessThanOrEqual(52_000);
    expect(left().length).toBeGreaterThan(0);
    expect(storedRecord(acme)).toBeUndefined();
    while (left().length > 0) await uninstalling();
    expect((await uninstalling()).line).toMatchObject({ found: 0, remaining: 0 });
  });

  it('is told by the button before its 25 seconds are over, and goes when it is pressed again', async () => {
    plant(2_000);
    faults({ kvs: { latencyMs: 1_500 } });
    const { counts, ms } = await pressing();
    expect(counts).toMatchObject({ walkedAll: false, stoppedBy: 'OUT_OF_TIME' });
    expect(counts.found).toBe(counts.erased + counts.remaining);
    expect(counts.erased).toBeLessThanOrEqual(2_001 - left().length);
    expect(counts.erased).toBeGreaterThan(500);
    expect(ms).toBeLessThanOrEqual(22_000);
    faults({});
    const rest = left().length;
    expect((await pressing()).counts).toMatchObject({ found: rest, erased: rest, ...proven });
    expect(left()).toEqual([]);
  });

  it('is never the record, which goes even where nothing else fits', async () => {
    plant(1_000);
    faults({ kvs: { latencyMs: 6_000 } });
    const { counts } = await pressing();
    expect(counts).toMatchObject({ walkedAll: false, stoppedBy: expect.any(String) as unknown });
    expect(storedRecord(acme)).toBeUndefined();
  });
});

describe('a storage that is busy', () => {
  /** Refuses everything until so many seconds after its first refusal have passed. */
  const busyFor = (seconds: number): Tap => {
    let until: number | undefined;
    return ({ part }, pass) => {
      if (part === 'jira') return pass();
      until ??= time.now() + seconds * 1_000;
      if (time.now() >= until) return pass();
      const headers = { 'retry-after': String(seconds) };
      const body = JSON.stringify({ code: 'RATE_LIMIT_EXCEEDED', message: 'Slow down' });
      return Promise.resolve(new Response(body, { status: 429, headers }));
    };
  };

  it.each([1, 3, 5])('for %i seconds is waited for by the button', async (seconds) => {
    plant(100);
    tapped.tap(busyFor(seconds));
    expect((await pressing()).counts).toMatchObject(proven);
    expect(left()).toEqual([]);
  });

  it.each([5, 15, 30, 45])('for %i seconds is waited for by an uninstall', async (seconds) => {
    plant(100);
    tapped.tap(busyFor(seconds));
    const { line } = await uninstalling();
    expect(line).not.toHaveProperty('code');
    expect(left()).toEqual([]);
  });

  it('in the middle of 1,000 keys delays the erase and loses nothing', async () => {
    plant(1_000);
    const busy = busyFor(4);
    tapped.tap((call, pass) => (call.number < 30 ? pass() : busy(call, pass)));
    expect((await pressing()).counts).toMatchObject({ erased: 1_001, ...proven });
  });

  it('is asked less and less often, and not by all at the same moment', async () => {
    plant(100);
    const busy = busyFor(3_600);
    const asked: number[] = [];
    tapped.tap((call, pass) => {
      if (call.op !== 'batch/delete') return pass();
      asked.push(time.now());
      return busy(call, pass);
    });
    expect((await pressing()).counts).toMatchObject({ stoppedBy: 'STORAGE_UNAVAILABLE' });
    const repeated = asked.slice(4);
    expect(new Set(repeated).size).toBe(repeated.length);
    const since = (from: number, to: number): number =>
      asked.filter((at) => at - (asked[0] ?? 0) >= from && at - (asked[0] ?? 0) < to).length;
    expect(since(0, 3_000)).toBeGreaterThan(since(3_000, 6_000));
  });
});

describe('a batch that goes through in part', () => {
  it('is looked into, and what failed in it is tried again', async () => {
    plant(60);
    faults({ kvs: { op: 'batch/delete', failKeys: ['left-over-7', 'left-over-42'] } });
    tapped.tap((call, pass) => {
      if (call.number > 12) faults({});
      return pass();
    });
    expect((await pressing()).counts).toMatchObject({ found: 61, erased: 61, ...proven });
  });

  it('keeps back only what cannot be erased, and that is told', async () => {
    plant(60);
    faults({ kvs: { op: 'batch/delete', failKeys: ['left-over-7'] } });
    expect((await pressing()).counts).toMatchObject({
      found: 61,
      erased: 60,
      remaining: 1,
      walkedAll: true,
      stoppedBy: 'STORAGE_UNAVAILABLE',
    });
    expect(left()).toEqual(['left-over-7']);
    faults({});
    expect((await pressing()).counts).toMatchObject({ found: 1, erased: 1, ...proven });
  });

  it('and is refused whole for one of its keys goes through for all the others', async () => {
    plant(60);
    tapped.tap((call, pass) => {
      if (call.op !== 'batch/delete' || !call.body.includes('"left-over-7"')) return pass();
      const body = JSON.stringify({ code: 'INVALID_KEY', message: 'Not a key' });
      return Promise.resolve(new Response(body, { status: 400 }));
    });
    expect((await pressing()).counts).toMatchObject({ found: 61, erased: 60, remaining: 1 });
    expect(left()).toEqual(['left-over-7']);
  });

  it('is not believed: what it claims to have deleted and is still there is deleted again', async () => {
    plant(60);
    tapped.tap(async (call, pass) => {
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
    faults({ kvs: { op: 'get', status: 500 } });
    const { counts } = await pressing();
    expect(counts).toMatchObject({ found: 30, erased: 30, stoppedBy: 'STORAGE_UNAVAILABLE' });
    expect(left()).toEqual([]);
  });

  it('the record is deleted within seconds though reading it hangs', async () => {
    faults({ kvs: { op: 'get', hangAfter: 0 } });
    const started = time.now();
    let deletedAfter = Infinity;
    tapped.tap((call, pass) => {
      if (call.op === 'delete') deletedAfter = Math.min(deletedAfter, time.now() - started);
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
    faults({ kvs });
    const { line } = await uninstalling();
    expect(line).toMatchObject({ found: 300, erased: 300, code: 'STORAGE_UNAVAILABLE' });
    expect(left()).toEqual([]);
  });

  it('the record goes with the other keys though it cannot be deleted by name', async () => {
    plant(30);
    faults({ kvs: { op: 'delete', status: 500 } });
    expect((await pressing()).counts).toMatchObject({ found: 31, erased: 31, ...proven });
    expect(left()).toEqual([]);
  });

  it('everything is deleted though nothing can be read back, and none of it is called erased', async () => {
    plant(3_000);
    faults({ kvs: { op: 'batch/get', status: 500 } });
    const { counts } = await pressing();
    expect(counts).toMatchObject({ erased: 1, remaining: 3_000, walkedAll: true });
    expect(counts.stoppedBy).toBe('STORAGE_UNAVAILABLE');
    expect(left()).toEqual([]);
  });

  it('the record goes though nothing can be listed, and the rest is not called walked', async () => {
    plant(30);
    faults({ kvs: { op: 'query', status: 500 } });
    expect((await pressing()).counts).toMatchObject({
      found: 1,
      erased: 1,
      remaining: 0,
      walkedAll: false,
      stoppedBy: 'STORAGE_UNAVAILABLE',
    });
    expect(storedRecord(acme)).toBeUndefined();
  });
});
