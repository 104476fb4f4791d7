import { logged, ask, someoneElses, storedRecord, valueOf } from '../../rigs/app';
import { freshApp } from '../../rigs/virtual-app';

const on = freshApp();

const press = <Name extends 'record' | 'refresh' | 'rehearse'>(name: Name) =>
  on.time.run(() => ask(on.acme, 'admin', name));

/** Jira stops knowing the app from the nth request for the base URL on. */
const jiraForgetsTheApp = (from: number, status: number, then = (): void => undefined): void => {
  let asked = 0;
  on.tap((call, pass) => {
    if (call.op.endsWith('/serverInfo')) asked += 1;
    if (!call.op.endsWith('/serverInfo') || asked < from) return pass();
    then();
    return Promise.resolve(new Response('{}', { status }));
  });
};

describe('a write that finds that the app is being removed', () => {
  it.each([401, 403, 404])(
    'is taken back by “Record again”, when Jira answers %i',
    async (status) => {
      jiraForgetsTheApp(2, status);
      expect(await press('record')).toEqual({ ok: true, value: { change: 'taken-back' } });
      expect(storedRecord(on.acme)).toBeUndefined();
    },
  );

  it('is taken back by a rehearsal, which does not call it written back', async () => {
    jiraForgetsTheApp(1, 401);
    expect(valueOf(await press('rehearse'))).toMatchObject({ writtenBack: false });
    expect(storedRecord(on.acme)).toBeUndefined();
  });

  it('is called written back by a rehearsal where it could not be taken back', async () => {
    jiraForgetsTheApp(1, 401, () => {
      on.app.faults({ kvs: { op: 'delete', status: 500 } });
    });
    expect(valueOf(await press('rehearse'))).toMatchObject({ writtenBack: true });
    expect(storedRecord(on.acme)).toBeDefined();
  });

  it('stays where storage does not let itself be looked at, which proves nothing', async () => {
    jiraForgetsTheApp(2, 200, () => {
      on.app.faults({ kvs: { op: 'get', status: 500 } });
    });
    expect(await press('record')).toEqual({ ok: true, value: { change: 'unchanged' } });
    expect(storedRecord(on.acme)).toBeDefined();
  });

  it('is not called a correction when somebody has erased the record right before', async () => {
    on.tap(async (call, pass) => {
      if (call.op !== 'set') return pass();
      on.tap();
      await on.acme.run('pre-uninstall', {}, {});
      return pass();
    });
    expect(await press('refresh')).toEqual({ ok: true, value: { change: 'nothing-stored' } });
    expect(storedRecord(on.acme)).toBeUndefined();
  });

  it('stays where Jira is only out of order, which proves nothing', async () => {
    jiraForgetsTheApp(2, 503);
    expect(await press('record')).toEqual({ ok: true, value: { change: 'unchanged' } });
    expect(storedRecord(on.acme)).toBeDefined();
  });

  it('stays where Jira does not answer at all, which proves nothing either', async () => {
    jiraForgetsTheApp(2, 200, () => {
      throw new Error('The connection is gone.');
    });
    expect(await press('record')).toEqual({ ok: true, value: { change: 'unchanged' } });
    expect(storedRecord(on.acme)).toBeDefined();
  });

  it('is not called recorded when somebody has erased it right after', async () => {
    on.tap(async (call, pass) => {
      const answer = await pass();
      if (call.op === 'set') on.tap();
      if (call.op === 'set') await on.acme.run('pre-uninstall', {}, {});
      return answer;
    });
    expect(await press('record')).toEqual({ ok: true, value: { change: 'taken-back' } });
    expect(storedRecord(on.acme)).toBeUndefined();
  });
});

it('a record that differs in its client key alone is recorded anew', async () => {
  const ours = storedRecord(on.acme);
  on.acme.plant('installation', { ...ours, clientKey: someoneElses.clientKey });
  expect(await press('record')).toEqual({ ok: true, value: { change: 'recorded' } });
  expect(storedRecord(on.acme)).toEqual(ours);
});

it('a renewal that comes too late says that it has written and corrected nothing', async () => {
  on.acme.setJira({ baseUrl: 'https://renamed.atlassian.net' });
  on.tap(async (call, pass) => {
    if (call.op !== 'set') return pass();
    on.tap();
    await on.acme.run('pre-uninstall', {}, {});
    return pass();
  });
  await on.time.run(() => on.acme.run('renew', {}, {}));
  expect(storedRecord(on.acme)).toBeUndefined();
  expect(logged(on.app).at(-1)).toMatchObject({ event: 'renewed', written: 0, corrected: 0 });
});

it('an uninstall tells where what was written late cannot be erased', async () => {
  const values = storedRecord(on.acme);
  let isLate = false;
  on.tap(async (call, pass) => {
    if (isLate && call.op === 'delete') return new Response(null, { status: 204 });
    const answer = await pass();
    if (call.op !== 'query') return answer;
    isLate = true;
    on.acme.plant('installation', values);
    return answer;
  });
  await on.time.run(() => on.acme.run('pre-uninstall', {}, {}));
  expect(storedRecord(on.acme)).toEqual(values);
  expect(logged(on.app).at(-1)).toMatchObject({ remaining: 1, code: 'STORAGE_UNAVAILABLE' });
});

it('an uninstall erases what is written while it looks at its work, and counts it', async () => {
  const values = storedRecord(on.acme);
  on.tap(async (call, pass) => {
    const answer = await pass();
    if (call.op === 'query') on.acme.plant('installation', values);
    return answer;
  });
  await on.time.run(() => on.acme.run('pre-uninstall', {}, {}));
  expect(on.acme.storage().keys).toEqual([]);
  expect(logged(on.app).at(-1)).toMatchObject({ event: 'erased', remaining: 0, walkedAll: 1 });
});
