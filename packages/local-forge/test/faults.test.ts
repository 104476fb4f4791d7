import type * as ForgeKvs from '@forge/kvs';

import type { Forge } from '../forge';
import type { FaultSpec } from '../faults/fault-spec';
import { VirtualTime } from '../rigs/virtual-time';
import { inFunction, probedForge } from './test-app';

let forge: Forge;
beforeEach(async () => {
  forge = await probedForge({ timeouts: { resolver: 300 } });
  forge.site('acme').plant('one', 1);
});
afterEach(() => {
  forge.dispose();
});

type Kvs = (typeof ForgeKvs)['kvs'];

const inApp = async <T>(code: (kvs: Kvs) => Promise<T>): Promise<T> => {
  const { kvs } = await import('@forge/kvs');
  return inFunction(forge, () => code(kvs));
};

const outcomes = (times: number, code: (kvs: Kvs) => Promise<unknown>): Promise<unknown[]> =>
  inApp(async (kvs) => {
    const all: unknown[] = [];
    for (let index = 0; index < times; index += 1)
      all.push(
        await code(kvs).then(
          () => 'ok',
          (thrown: unknown) => codeOf(thrown),
        ),
      );
    return all;
  });

const codeOf = (thrown: unknown): unknown => {
  const { code, message } = thrown as { code?: string; message: string };
  return code ?? message;
};

const reading = (kvs: Kvs): Promise<unknown> => kvs.get('one');

test('a status answers instead, with the platform’s code for it', async () => {
  forge.faults({ kvs: { status: 429, retryAfter: 7 } });
  expect(await outcomes(1, reading)).toEqual(['RATE_LIMIT_EXCEEDED']);
  forge.faults({ kvs: { status: 500 } });
  expect(await outcomes(1, reading)).toEqual(['INTERNAL_SERVER_ERROR']);
});

test('a body answers instead, JSON or not', async () => {
  forge.faults({ kvs: { body: '{"key":"one","value":"other"}' } });
  expect(await inApp(reading)).toBe('other');
  forge.faults({ kvs: { body: '<html>' } });
  expect(await outcomes(1, reading)).toEqual(['UNKNOWN_ERROR']);
});

test('every and times choose the calls that are hit', async () => {
  forge.faults({ kvs: { status: 503, every: 2, times: 2 } });
  const code = 'SERVICE_UNAVAILABLE';
  expect(await outcomes(7, reading)).toEqual(['ok', code, 'ok', code, 'ok', 'ok', 'ok']);
});

test('an op limits a fault to that operation', async () => {
  forge.faults({ kvs: { op: 'delete', status: 500 } });
  expect(await outcomes(1, reading)).toEqual(['ok']);
  expect(await outcomes(1, (kvs) => kvs.delete('one'))).toEqual(['INTERNAL_SERVER_ERROR']);
  expect(await inApp(reading)).toBe(1);
});

test('a dropped connection rejects as fetch does, after so many calls', async () => {
  forge.faults({ kvs: { dropAfter: 2 } });
  expect(await outcomes(4, reading)).toEqual(['ok', 'ok', 'fetch failed', 'fetch failed']);
  const cause = await inApp(async (kvs) =>
    kvs.get('one').catch((thrown: unknown) => (thrown as Error).cause),
  );
  expect(cause).toMatchObject({ code: 'ECONNRESET' });
});

test('a hanging call is never answered, and the function runs into its limit', async () => {
  forge.faults({ kvs: { hangAfter: 0 } });
  await expect(inApp(reading)).rejects.toThrow('ran longer than');
  expect(forge.calls().at(-1)).toMatchObject({ status: null, ms: null });
});

test('an abort ends a hanging request to Jira', async () => {
  forge.faults({ jira: { hangAfter: 0 } });
  const { asApp, route } = await import('@forge/api');
  const asked = inFunction(forge, () =>
    asApp().requestJira(route`/rest/api/3/serverInfo`, { signal: AbortSignal.timeout(20) }),
  );
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
});

test('latency slows a call and does nothing else', async () => {
  const time = new VirtualTime();
  forge.faults({ kvs: { latencyMs: 40 } });
  try {
    expect(await time.run(() => inApp(reading))).toBe(1);
    expect(time.now()).toBe(40);
  } finally {
    time.dispose();
  }
});

test('chosen keys fail inside a batch while the others succeed', async () => {
  forge.site('acme').plant('two', 2);
  forge.faults({ kvs: { op: 'batch/delete', failKeys: ['one'] } });
  const answer = await inApp((kvs) => kvs.batchDelete([{ key: 'one' }, { key: 'two' }]));
  expect(answer.successfulKeys).toEqual([{ key: 'two' }]);
  expect(answer.failedKeys).toMatchObject([
    { key: 'one', error: { code: 'INTERNAL_SERVER_ERROR' } },
  ]);
  expect(await inApp(reading)).toBe(1);
});

test('Jira’s calls are named by their last segment or their path', async () => {
  const { asApp, route } = await import('@forge/api');
  const status = (): Promise<number> =>
    inFunction(forge, async () => {
      const answer = await asApp().requestJira(route`/rest/api/3/serverInfo`);
      return answer.status;
    });
  for (const op of ['serverInfo', '/rest/api/3/serverInfo']) {
    forge.faults({ jira: { op, status: 503, retryAfter: 3 } });
    expect(await status()).toBe(503);
  }
  forge.faults({ jira: { op: 'mypermissions', status: 503 } });
  expect(await status()).toBe(200);
});

test('an empty specification ends all faults', async () => {
  forge.faults({ kvs: { status: 500 }, jira: { status: 500 } });
  forge.faults({});
  expect(await outcomes(1, reading)).toEqual(['ok']);
});

test.each([
  ['a field that does not exist', { kvs: { stauts: 500 } }],
  ['a part that does not exist', { confluence: {} }],
  ['an operation that does not exist', { kvs: { op: 'getAll' } }],
  ['a value out of range', { kvs: { every: 0 } }],
  ['an option of the store for Jira', { jira: { listLagMs: 5 } }],
  ['something that is no object', { kvs: 'fast' }],
])('%s is refused', (_, spec) => {
  const specify = (): void => {
    forge.faults(spec as FaultSpec);
  };
  expect(specify).toThrow(
    expect.objectContaining({ status: 400, code: 'INVALID_FAULTS' }) as Error,
  );
});
