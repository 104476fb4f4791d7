import { storedRecord } from '../../../rigs/app';
import type { Tap } from '../../../rigs/tapped-app';
import { freshErasing, proven } from './erasing';

const { on, plant, pressing, uninstalling, left } = freshErasing();

describe('what does not fit into the time', () => {
  it('is told by an uninstall before its 55 seconds are over, and goes on the next calls', async () => {
    plant(4_000);
    on.app.faults({ kvs: { latencyMs: 1_500 } });
    const { line, ms } = await uninstalling();
    expect(line).toMatchObject({ event: 'erased', code: 'OUT_OF_TIME' });
    expect(ms).toBeLessThanOrEqual(52_000);
    expect(left().length).toBeGreaterThan(0);
    expect(storedRecord(on.acme)).toBeUndefined();
    for (let n = 0; n < 5 && left().length > 0; n++) await uninstalling();
    expect((await uninstalling()).line).toMatchObject({ found: 0, remaining: 0 });
  });

  it('is told by the button before its 25 seconds are over, and goes when it is pressed again', async () => {
    plant(2_000);
    on.app.faults({ kvs: { latencyMs: 1_500 } });
    const { counts, ms } = await pressing();
    expect(counts).toMatchObject({ walkedAll: false, stoppedBy: 'OUT_OF_TIME' });
    expect(counts.remaining).toBeNull();
    expect(counts.found).toBeGreaterThanOrEqual(Number(counts.erased));
    expect(counts.erased).toBeLessThanOrEqual(2_001 - left().length);
    expect(counts.erased).toBeGreaterThan(500);
    expect(ms).toBeLessThanOrEqual(22_000);
    on.app.faults({});
    const rest = left().length;
    expect((await pressing()).counts).toMatchObject({ found: rest, erased: rest, ...proven });
    expect(left()).toEqual([]);
  });

  it('is never the record, which goes even where nothing else fits', async () => {
    plant(1_000);
    on.app.faults({ kvs: { latencyMs: 6_000 } });
    const { counts } = await pressing();
    expect(counts).toMatchObject({ walkedAll: false, stoppedBy: expect.any(String) as unknown });
    expect(storedRecord(on.acme)).toBeUndefined();
  });
});

describe('a storage that is busy', () => {
  /** Refuses every call until this many seconds after the first refusal. */
  const busyFor = (seconds: number): Tap => {
    let until: number | undefined;
    return ({ part }, pass) => {
      if (part === 'jira') return pass();
      until ??= on.time.now() + seconds * 1_000;
      if (on.time.now() >= until) return pass();
      const headers = { 'retry-after': String(seconds) };
      const body = JSON.stringify({ code: 'RATE_LIMIT_EXCEEDED', message: 'Slow down' });
      return Promise.resolve(new Response(body, { status: 429, headers }));
    };
  };

  it.each([1, 3, 5])('for %i seconds is waited for by the button', async (seconds) => {
    plant(100);
    on.tap(busyFor(seconds));
    expect((await pressing()).counts).toMatchObject(proven);
    expect(left()).toEqual([]);
  });

  it.each([5, 15, 30, 45])('for %i seconds is waited for by an uninstall', async (seconds) => {
    plant(100);
    on.tap(busyFor(seconds));
    const { line } = await uninstalling();
    expect(line).not.toHaveProperty('code');
    expect(left()).toEqual([]);
  });

  it('in the middle of 1,000 keys delays the erase and loses nothing', async () => {
    plant(1_000);
    const busy = busyFor(4);
    on.tap((call, pass) => (call.number < 30 ? pass() : busy(call, pass)));
    expect((await pressing()).counts).toMatchObject({ erased: 1_001, ...proven });
  });

  it('is asked less and less often, and not by all at the same moment', async () => {
    plant(100);
    const busy = busyFor(3_600);
    const asked: number[] = [];
    on.tap((call, pass) => {
      if (call.op !== 'batch/delete') return pass();
      asked.push(on.time.now());
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
