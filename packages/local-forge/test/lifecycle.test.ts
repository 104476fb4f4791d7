import { InvocationError, InvocationErrorCode } from '@forge/events';

import { DAY_MS } from '../running/clock';
import type { Forge } from '../forge';
import { tinyForge, type TinyApp } from './test-app';

let forge: Forge;
const start = async (app: TinyApp, options = {}): Promise<Forge> => {
  forge = await tinyForge(app, options);
  return forge;
};
afterEach(() => {
  forge.dispose();
});

const storing = async (): Promise<void> => {
  const { kvs } = await import('@forge/kvs');
  await kvs.set('record', { from: 'installed' });
  await kvs.setSecret('token', 's3cret');
};
const failing = (): never => {
  throw new RangeError('no');
};

test('an install runs the trigger for it and counts keys and calls', async () => {
  await start({ installed: storing });
  const answer = await forge.site('acme').install();
  expect(answer).toEqual({
    invocations: [
      { function: 'installed', outcome: 'ok', durationMs: expect.any(Number) as number, calls: 2 },
    ],
    storage: { before: 0, after: 2 },
  });
});

test('the installed event tells what Forge tells, and a test can override any of it', async () => {
  const events: unknown[] = [];
  await start({ installed: (event: never) => void events.push(event) });
  await forge.site('acme').install({ id: 'overridden' });
  expect(events).toEqual([
    {
      id: 'overridden',
      installerAccountId: expect.stringContaining('712020:') as string,
      app: expect.objectContaining({
        version: '1.0.0',
        ownerAccountId: expect.any(String) as string,
      }) as object,
      environment: { id: expect.any(String) as string },
    },
  ]);
});

test('installing twice, and whatever needs an installation without one, is a conflict', async () => {
  await start({});
  const site = forge.site('acme');
  for (const step of [site.uninstall(), site.upgrade(), site.renew(), site.relink()])
    await expect(step).rejects.toMatchObject({ status: 409, code: 'NOT_INSTALLED' });
  await site.install();
  await expect(site.install()).rejects.toMatchObject({ status: 409, code: 'ALREADY_INSTALLED' });
});

test('an upgrade raises the major version and grants every scope again', async () => {
  const versions: unknown[] = [];
  await start(
    {
      upgraded: ({ app }: { app: { version: string } }) => void versions.push(app.version),
    },
    {
      installed: true,
    },
  );
  forge.site('acme').revoke('storage:app');
  await forge.site('acme').upgrade();
  expect(versions).toEqual(['2.0.0']);
  expect(forge.site('acme').installation?.scopes).toEqual(['storage:app', 'read:permission:jira']);
});

test('a trigger that asks for it is run again, at most four times', async () => {
  const contexts: unknown[] = [];
  await start({
    installed: (event: { retryContext?: unknown }) => {
      contexts.push(event.retryContext);
      return new InvocationError({
        retryAfter: 25,
        retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
        retryData: { left: 3 },
      });
    },
  });
  const { invocations } = await forge.site('acme').install();
  expect(invocations.map(({ outcome, retryAfterS }) => [outcome, retryAfterS])).toEqual(
    Array.from({ length: 5 }, () => ['retry', 25]),
  );
  expect(contexts[0]).toBeUndefined();
  expect(contexts[4]).toEqual({
    retryCount: 4,
    retryReason: 'FUNCTION_RETRY_REQUEST',
    retryData: { left: 3 },
  });
});

test('a failing function is told by its type, without its stack', async () => {
  await start({ installed: failing });
  const { invocations } = await forge.site('acme').install();
  expect(invocations).toMatchObject([{ outcome: 'error', errorType: 'RangeError' }]);
  expect(JSON.stringify(invocations)).not.toContain('at ');
});

test('an uninstall goes on whatever preUninstall does, and soft-deletes what it left', async () => {
  await start({ installed: storing, goodbye: failing }, { installed: true });
  const site = forge.site('acme');
  const answer = await site.uninstall();
  expect(answer).toMatchObject({
    invocations: [{ function: 'goodbye', outcome: 'error' }],
    storage: { before: 2, after: 2 },
  });
  expect(site.installation).toBeUndefined();
  expect(site.storage()).toMatchObject({
    keys: [],
    secrets: [],
    softDeleted: { keys: [{ key: 'record' }], secrets: [{ key: 'token' }] },
  });
});

test('preUninstall is cut off at its limit, and nothing that it starts later is answered', async () => {
  const late: string[] = [];
  const slow = async (): Promise<void> => {
    const { kvs } = await import('@forge/kvs');
    await new Promise((resolve) => setTimeout(resolve, 60));
    late.push('still running');
    await kvs.delete('record');
    late.push('answered');
  };
  await start(
    { installed: storing, goodbye: slow },
    { installed: true, timeouts: { preUninstall: 20 } },
  );
  const { invocations } = await forge.site('acme').uninstall();
  expect(invocations).toMatchObject([{ outcome: 'timeout', errorType: 'FUNCTION_TIME_OUT' }]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(late).toEqual(['still running']);
  expect(forge.site('acme').storage().softDeleted?.keys).toHaveLength(1);
});

test('a new install starts empty under a new installation id', async () => {
  await start({ goodbye: failing }, { installed: true });
  const site = forge.site('acme');
  const before = site.installation?.id;
  site.plant('left', 1);
  await site.uninstall();
  await site.install();
  expect(site.installation?.id).not.toBe(before);
  expect(site.storage().keys).toEqual([]);
});

test('what an uninstall left comes back within 21 days of it, and is gone after 28', async () => {
  await start({}, { installed: true });
  const leave = async (name: 'acme' | 'globex'): Promise<void> => {
    forge.site(name).plant('left', name);
    await forge.site(name).uninstall();
    await forge.site(name).install();
  };
  await leave('acme');
  await forge.advance(20 * DAY_MS);
  const answer = await forge.site('acme').relink();
  expect(answer).toEqual({ invocations: [], storage: { before: 0, after: 1 } });
  expect(forge.site('acme').storage()).toMatchObject({
    keys: [{ value: 'acme' }],
    softDeleted: null,
  });
  await leave('globex');
  await forge.advance(22 * DAY_MS);
  await expect(forge.site('globex').relink()).rejects.toMatchObject({ code: 'RELINK_TOO_LATE' });
  expect(forge.site('globex').storage().softDeleted).not.toBeNull();
  await forge.advance(6 * DAY_MS);
  expect(forge.site('globex').storage().softDeleted).toBeNull();
  await expect(forge.site('globex').relink()).rejects.toMatchObject({ code: 'NOTHING_TO_RELINK' });
});

test('one leap runs a due schedule once, however often it was due', async () => {
  await start({}, { installed: true });
  expect((await forge.advance(60_000)).sites).toEqual([]);
  const due = await forge.advance(5 * 60_000);
  expect(due.sites.map(({ site }) => site)).toEqual(['acme', 'globex']);
  const leap = await forge.advance(30 * DAY_MS);
  expect(leap.sites[0]?.invocations).toMatchObject([{ function: 'weekly', outcome: 'ok' }]);
  expect((await forge.advance(DAY_MS)).sites).toEqual([]);
  expect((await forge.advance(6 * DAY_MS)).sites).toHaveLength(2);
});

test('what is due to expire goes before the schedule that would have renewed it', async () => {
  const seen: unknown[] = [];
  await start(
    {
      installed: async () => {
        const { kvs } = await import('@forge/kvs');
        await kvs.set('record', 1, { ttl: { value: 1, unit: 'DAYS' } });
      },
      weekly: async () => {
        const { kvs } = await import('@forge/kvs');
        seen.push(await kvs.get('record'));
      },
    },
    { installed: true },
  );
  await forge.advance(8 * DAY_MS);
  expect(seen).toEqual([undefined, undefined]);
});

test('renew runs the schedule now, and a site without the app has nothing due', async () => {
  await start({}, { installed: true });
  const { invocations } = await forge.site('acme').renew();
  expect(invocations).toMatchObject([{ function: 'weekly', outcome: 'ok' }]);
  await forge.site('acme').uninstall();
  expect((await forge.advance(7 * DAY_MS)).sites.map(({ site }) => site)).toEqual(['globex']);
});
